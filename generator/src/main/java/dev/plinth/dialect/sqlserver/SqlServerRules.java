package dev.plinth.dialect.sqlserver;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogView;
import dev.plinth.change.State;
import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.SharedNames;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Routine;
import dev.plinth.model.Sequence;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlFragment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be said only of a finished schema, because more than one of its tables is concerned. */
final class SqlServerRules {
    private final State state;
    private final Catalog catalog;
    private final Refusals refusals;

    private SqlServerRules(State state, Catalog catalog, Refusals refusals) {
        this.state = state;
        this.catalog = catalog;
        this.refusals = refusals;
    }

    static void check(State state, Catalog catalog, Refusals refusals) {
        SqlServerRules rules = new SqlServerRules(state, catalog, refusals);
        rules.names();
        rules.comments();
        rules.identities();
        state.tables().forEach(table -> table.foreignKeys().forEach(key -> rules.foreignKey(table, key)));
        SqlServerCascades.check(state, refusals);
    }

    /** Tables, views, sequences, routines, triggers and constraints are objects of one schema; its collation mostly ignores case. */
    private void names() {
        SharedNames names = new SharedNames(refusals, "SQL Server", name -> name.toLowerCase(Locale.ROOT));
        names.addTablesAndViews(state);
        names.addObjects(state, object -> object instanceof Sequence || object instanceof Routine);
        names.addTriggers(state);
        names.addConstraints(catalog);
        for (CatalogTable table : catalog.tables()) {
            table.columns().stream()
                    .filter(column -> column.defaultValue().isPresent())
                    .forEach(column -> names.add(
                            QualifiedName.beside(table.name(), SqlServerNames.defaultOf(table.name(), column.name())),
                            Paths.column(table.name(), column.name())));
        }
    }

    private void comments() {
        for (CatalogTable table : catalog.tables()) {
            comment(Paths.table(table.name()), table.comment());
            table.columns().forEach(column -> comment(Paths.column(table.name(), column.name()), column.comment()));
            table.comments()
                    .texts()
                    .forEach((part, text) -> comment(
                            Paths.table(table.name()) + "/" + part.kind().plural() + "/" + part.name(),
                            Optional.of(text)));
        }
        for (CatalogView view : catalog.views()) {
            comment(Paths.view(view.name()), view.comment());
            view.comments()
                    .texts()
                    .forEach((part, text) -> comment(
                            Paths.view(view.name()) + "/" + part.kind().plural() + "/" + part.name(),
                            Optional.of(text)));
        }
    }

    private void comment(String path, Optional<String> comment) {
        if (comment.map(String::length).orElse(0) > SqlServerComments.LONGEST) {
            refusals.add(
                    path,
                    "a comment of SQL Server has at most " + SqlServerComments.LONGEST + " characters",
                    "shorten it");
        }
    }

    private void identities() {
        for (CatalogTable table : catalog.tables()) {
            List<String> columns = table.columns().stream()
                    .filter(CatalogColumn::identity)
                    .map(CatalogColumn::name)
                    .toList();
            if (columns.size() > 1) {
                refusals.add(
                        Paths.column(table.name(), columns.get(1)),
                        "SQL Server has one identity for a table, and here are " + String.join(" and ", columns),
                        "leave one of them to the application");
            }
        }
    }

    private void foreignKey(Table table, Constraint.ForeignKey key) {
        String path = Paths.constraint(table.name(), key.name());
        Table target = state.requireTable(key.referencedTable());
        for (int at = 0; at < key.columns().size(); at++) {
            String column = key.columns().get(at);
            String referenced = key.referencedColumns().get(at);
            SqlFragment one = type(table.name(), column);
            SqlFragment other = type(target.name(), referenced);
            if (!one.equals(other)) {
                refusals.add(
                        path,
                        "SQL Server wants one type, length and collation on both sides of a foreign key, and " + column
                                + " is " + one + " where " + referenced + " is " + other,
                        "declare the two alike");
            }
            Column found = target.columns().get(referenced);
            if (found.nullable()) {
                refusals.add(
                        path,
                        "it references " + target.name() + "." + referenced
                                + ", which admits NULL: its unique is a filtered"
                                + " index in SQL Server, and no foreign key can stand on one",
                        "make " + referenced + " NOT NULL, or reference the primary key");
            }
        }
    }

    private SqlFragment type(String table, String column) {
        return catalog.tables().get(table).columns().get(column).type();
    }
}
