package dev.plinth.resolve;

import dev.plinth.change.ChangeException;
import dev.plinth.change.DropColumn;
import dev.plinth.change.Fingerprint;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.Retention;
import dev.plinth.change.State;
import dev.plinth.change.StateEditor;
import dev.plinth.change.UpdateRows;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.Expressions;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Carries the schema from migration to migration: each step means what it means on what the steps before it left. */
final class MigrationReplay {
    private final NamingStyle style;
    private final Diagnostics diagnostics;
    private final StateEditor state = new StateEditor(State.EMPTY);
    private final OriginsBuilder places = new OriginsBuilder();
    private final Map<String, SourceSpan> lastTouches = new HashMap<>();
    private final NameIndex names;
    private final Set<String> touchedTables = new LinkedHashSet<>();
    private final Set<String> touchedViews = new LinkedHashSet<>();
    private final Map<String, List<Column>> dropped = new HashMap<>();
    private final Set<WatchedColumn> watched = new HashSet<>();
    private final ReferencingTables referencing = new ReferencingTables();
    private final Fingerprint.Memo memo = new Fingerprint.Memo();
    private Optional<String> fingerprint = Optional.empty();

    MigrationReplay(NamingStyle style, Diagnostics diagnostics) {
        this.style = style;
        this.diagnostics = diagnostics;
        this.names = new NameIndex(style, this::place, diagnostics);
    }

    /** An operation and the step that it comes from. */
    record Placed(Operation operation, SourceSpan span) {}

    /** The fingerprint of the schema as it stands. */
    String fingerprint() {
        if (fingerprint.isEmpty()) {
            fingerprint = Optional.of(memo.of(state.freeze().declared()));
        }
        return fingerprint.get();
    }

    /** The schema as it stands. */
    State state() {
        return state.freeze();
    }

    /**
     * Resolves and applies the steps of a migration. An author who writes, right after a rename, what follows from it
     * anyway is right, and nothing happens twice.
     */
    List<Placed> replay(MigrationDeclaration migration) {
        int before = diagnostics.size();
        List<Placed> operations = new ArrayList<>();
        touchedTables.clear();
        touchedViews.clear();
        dropped.clear();
        watched.clear();
        Set<Operation> implied = new HashSet<>();
        fingerprint = Optional.empty();
        for (StepDeclaration step : migration.steps()) {
            if (step instanceof StepDeclaration.Plain plain && implied.remove(plain.operation())) {
                continue;
            }
            List<Operation> resolved = resolve(step);
            implied.clear();
            implied.addAll(resolved.subList(Math.min(1, resolved.size()), resolved.size()));
            for (Operation operation : resolved) {
                if (apply(operation, step.span())) {
                    operations.add(new Placed(operation, step.span()));
                    note(operation, step.span());
                }
            }
        }
        boolean sound = diagnostics.size() == before;
        checkNames();
        List<Table> around = around();
        if (sound) {
            checkWhole(around);
        }
        return operations;
    }

    private List<Operation> resolve(StepDeclaration step) {
        return step.accept(new StepResolver(state, style, diagnostics, places, dropped));
    }

    /** A column that the rollback of a dropped one looks at: what the migration itself writes there would be taken for new. */
    private record WatchedColumn(String table, String column) {}

    private void watch(Operation operation) {
        if (operation instanceof DropColumn drop) {
            drop.retention().stale().map(Expressions::columns).orElse(Set.of()).stream()
                    .filter(column -> state.requireTable(drop.table()).columns().has(column))
                    .forEach(column -> watched.add(new WatchedColumn(drop.table(), column)));
        }
        if (operation instanceof RenameColumn rename
                && watched.remove(new WatchedColumn(rename.table(), rename.from()))) {
            watched.add(new WatchedColumn(rename.table(), rename.to()));
        }
    }

    private void refuseWatched(UpdateRows update) {
        for (String column : update.values().keySet()) {
            if (watched.contains(new WatchedColumn(update.table(), column))) {
                throw new ChangeException(update.table() + "." + column
                        + " was made of another column by the same migration, whose rollback would take this backfill for"
                        + " a later change: write it in a migration of its own");
            }
        }
    }

    private boolean apply(Operation operation, SourceSpan span) {
        try {
            if (operation instanceof UpdateRows update) {
                refuseWatched(update);
            }
            if (operation instanceof DropColumn drop && drop.retention().fate() != Retention.Fate.DISCARD) {
                dropped.computeIfAbsent(drop.table(), table -> new ArrayList<>())
                        .add(state.requireColumn(drop.table(), drop.column()));
            }
            operation.applyTo(state);
            watch(operation);
            return true;
        } catch (ChangeException refused) {
            diagnostics.report(
                    DiagnosticCode.STEP_DOES_NOT_FIT,
                    span,
                    String.valueOf(refused.getMessage()),
                    "steps are applied in their order, after those of the migrations before: " + operation);
            return false;
        }
    }

    private void note(Operation operation, SourceSpan span) {
        TouchedObjects.Touch touch = operation.accept(TouchedObjects.READER);
        touch.path().ifPresent(path -> places.put(path, span));
        touchedViews.addAll(touch.views());
        touchedTables.addAll(touch.tables());
        touch.tables().forEach(table -> lastTouches.put(table, span));
    }

    /** Forgets the names of what was touched before it learns them anew: a renamed table keeps most of its names. */
    private void checkNames() {
        touchedTables.forEach(table -> names.remove(OriginsBuilder.table(table)));
        touchedViews.forEach(view -> names.remove(OriginsBuilder.view(view)));
        touchedTables.forEach(table -> state.table(table).ifPresent(names::put));
        touchedViews.forEach(view -> state.view(view).ifPresent(names::put));
    }

    /** The tables that this migration touched, and those that reference them. */
    private List<Table> around() {
        return referencing.around(touchedTables, state).stream()
                .flatMap(table -> state.table(table).stream())
                .toList();
    }

    /** Checks at the end of a migration what must hold between objects, where it can have changed. */
    private void checkWhole(List<Table> tables) {
        new SchemaChecks(state, this::place, diagnostics).checkKeys(tables);
        tables.stream().filter(table -> touchedTables.contains(table.name())).forEach(this::checkExpressions);
    }

    private SourceSpan place(String path) {
        return places.nearest(path).orElse(SchemaResolver.NOWHERE);
    }

    /** A changed type can leave a check behind that compares a text with a number. */
    private void checkExpressions(Table table) {
        ExpressionTypes types = new ExpressionTypes(ColumnScope.of(table), diagnostics);
        SourceSpan place = lastTouches.getOrDefault(table.name(), SchemaResolver.NOWHERE);
        table.constraintsOf(Constraint.Check.class)
                .forEach(check -> types.checkCondition(ParsedExpression.at(check.predicate(), place)));
        table.columns()
                .forEach(column -> column.generated()
                        .ifPresent(value ->
                                types.checkValue(ParsedExpression.at(value.expression(), place), column.type())));
        table.indexes().forEach(index -> {
            index.parts().forEach(part -> types.check(ParsedExpression.at(part.expression(), place)));
            index.where().ifPresent(where -> types.checkCondition(ParsedExpression.at(where, place)));
        });
    }
}
