package dev.plinth.tsql;

import dev.plinth.tsql.TsqlStatement.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What SQL Server demands of a batch because it compiles a batch as one: some statements must begin it and be alone in
 * it, and a column does not exist yet for the statements that follow its ALTER TABLE in the same batch.
 */
final class BatchRules {

    private static final String[] FIRST = {"TRIGGER", "PROCEDURE", "PROC", "FUNCTION", "VIEW", "SCHEMA"};

    private BatchRules() {}

    static List<TsqlProblem> problems(List<TsqlToken> batch) {
        List<TsqlProblem> problems = new ArrayList<>();
        separators(batch, problems);
        first(batch, problems);
        alone(batch, problems);
        addedColumns(batch, problems);
        return List.copyOf(problems);
    }

    private static void separators(List<TsqlToken> batch, List<TsqlProblem> problems) {
        for (TsqlToken token : batch) {
            if (token.is("GO")) {
                problems.add(TsqlRule.GO_NOT_ALONE.problem(
                        token.line(), "GO must stand alone on its line, or the server is sent the word"));
            }
        }
    }

    /** CREATE TRIGGER, PROCEDURE, FUNCTION, VIEW, SCHEMA: "must be the first statement in a query batch" (error 111). */
    private static void first(List<TsqlToken> batch, List<TsqlProblem> problems) {
        for (int i = 1; i < batch.size(); i++) {
            if (definesModule(batch, i) && !isPermission(batch, i)) {
                String kind = batch.get(TsqlStatements.moduleKind(batch, i)).text();
                problems.add(TsqlRule.BATCH_FIRST.problem(
                        batch.get(i).line(),
                        "CREATE " + kind
                                + " must be the first statement in its batch: put GO before it, or use EXEC (N'…')"));
            }
        }
    }

    private static boolean definesModule(List<TsqlToken> batch, int index) {
        int kind = TsqlStatements.moduleKind(batch, index);
        boolean transfer = batch.get(index).is("ALTER") && TsqlBlocks.wordAt(batch, kind, "SCHEMA");
        boolean alterOfCreateOr = TsqlBlocks.wordAt(batch, index - 1, "OR");
        return kind > 0 && !transfer && !alterOfCreateOr && TsqlBlocks.wordAt(batch, kind, FIRST);
    }

    /** GRANT CREATE VIEW TO [r] names a permission. */
    private static boolean isPermission(List<TsqlToken> batch, int index) {
        return TsqlBlocks.wordAt(batch, index - 1, "GRANT", "DENY", "REVOKE", ",", "FOR");
    }

    /** "All other statements that follow in that batch are interpreted as part of the definition": silently. */
    private static void alone(List<TsqlToken> batch, List<TsqlProblem> problems) {
        if (!definesModule(batch, 0)) {
            return;
        }
        int end = definitionEnd(batch);
        while (TsqlBlocks.wordAt(batch, end, ";")) {
            end++;
        }
        if (end < batch.size()) {
            problems.add(
                    TsqlRule.BATCH_ALONE.problem(
                            batch.get(end).line(),
                            "what follows a trigger, routine, view or schema in its batch becomes part of it: put GO before this"));
        }
    }

    private static int definitionEnd(List<TsqlToken> batch) {
        int body = TsqlStatements.isModule(batch, 0) ? TsqlStatements.moduleHeadEnd(batch, 0) : 0;
        if (body < batch.size() && TsqlBlocks.opensBlock(batch, body)) {
            return TsqlBlocks.matchingEnd(batch, body) + 1;
        }
        if (body > 0 && !TsqlBlocks.wordAt(batch, body, "RETURN")) {
            return batch.size();
        }
        return body
                + TsqlStatements.of(batch.subList(body, batch.size()))
                        .get(0)
                        .tokens()
                        .size();
    }

    /** Error 207, "Invalid column name": the whole batch is compiled before its first statement runs. */
    private static void addedColumns(List<TsqlToken> batch, List<TsqlProblem> problems) {
        List<NewColumn> added = new ArrayList<>();
        for (TsqlStatement statement : TsqlStatements.of(batch)) {
            if (statement.part() == Part.MODULE_HEAD) {
                return;
            }
            for (NewColumn column : added) {
                column.usedIn(statement).ifPresent(token -> problems.add(column.problem(token)));
            }
            collectNew(statement, added);
            statement
                    .embedded()
                    .forEach(script -> script.read().allStatements().forEach(inner -> collectNew(inner, added)));
        }
    }

    private static void collectNew(TsqlStatement statement, List<NewColumn> added) {
        if (statement.startsWith("ALTER", "TABLE")) {
            TsqlColumns.table(statement)
                    .ifPresent(table -> TsqlColumns.defined(statement)
                            .forEach(column ->
                                    added.add(new NewColumn(table, column.name().value()))));
        }
        RenameRule.renamedColumn(statement).ifPresent(added::add);
    }

    /**
     * A column that the batch brings into being, by adding or renaming.
     *
     * @param table the table
     * @param name the column's name without brackets
     */
    record NewColumn(TsqlColumns.Table table, String name) {

        /** Where a later statement names it together with its table; defining a column of this name elsewhere is no use. */
        private Optional<TsqlToken> usedIn(TsqlStatement statement) {
            if (!table.namedIn(statement.tokens())) {
                return Optional.empty();
            }
            long definitions = TsqlColumns.defined(statement).stream()
                    .filter(column -> column.name().value().equalsIgnoreCase(name))
                    .count();
            return statement.tokens().stream()
                    .filter(token -> token.isName() && token.value().equalsIgnoreCase(name))
                    .skip(definitions)
                    .findFirst();
        }

        private TsqlProblem problem(TsqlToken token) {
            return TsqlRule.COLUMN_USED_IN_ADDING_BATCH.problem(
                    token.line(),
                    "[" + name + "] of [" + table.name()
                            + "] is new in this batch, and the batch compiles before it runs:"
                            + " put GO between, or use EXEC (N'…')");
        }
    }
}
