package dev.plinth.dialect.sqlite;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.CreateTable;
import dev.plinth.change.DropColumn;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameTable;
import dev.plinth.change.State;
import dev.plinth.change.StateEditor;
import dev.plinth.dialect.support.OperationPath;
import dev.plinth.model.Expression;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A run of structural operations that SQLite takes as one change: first all renames, natively, then each table from what
 * it is to what it shall be, at most one rebuild per table.
 *
 * @param before the state that it begins with
 * @param renamed the state in which only the renames have been made
 * @param after the state in which everything has been made
 * @param renames RenameTable and RenameColumn, in order
 * @param newColumns by table and column: columns that rows get anew, with the value that existing rows take
 * @param nullFills by table and column: what NULLs become
 * @param owners by table or view: the operations on it, by their numbers in the plan
 */
record Segment(
        State before,
        State renamed,
        State after,
        List<Operation> renames,
        Map<String, Map<String, Optional<Expression>>> newColumns,
        Map<String, Map<String, Expression>> nullFills,
        Map<String, Map<Integer, Operation>> owners) {

    /** Whether a column's values cannot be copied, because the column is new. */
    boolean isNew(String table, String column) {
        return newColumns.getOrDefault(table, Map.of()).containsKey(column);
    }

    Optional<Expression> fill(String table, String column) {
        return newColumns.getOrDefault(table, Map.of()).getOrDefault(column, Optional.empty());
    }

    Optional<Expression> nullFill(String table, String column) {
        return Optional.ofNullable(nullFills.getOrDefault(table, Map.of()).get(column));
    }

    /** Where a statement on a table or view comes from: all operations on it, or a bystander's part in others. */
    SqlStatement.Origin origin(String path, String owner) {
        Map<Integer, Operation> operations = owners.getOrDefault(owner, Map.of());
        if (operations.isEmpty()) {
            return new SqlStatement.Origin("stands on what changes", path, -1);
        }
        String words = operations.values().stream().map(Operation::toString).collect(Collectors.joining("; "));
        int step = operations.keySet().iterator().next();
        return new SqlStatement.Origin(words, path, step);
    }

    /** Collects operations for as long as they can be made in one go. */
    static final class Collector {
        private final StateEditor editor;
        private final State before;
        private final List<Operation> renames = new ArrayList<>();
        private final Set<String> changed = new LinkedHashSet<>();
        private final Map<String, Map<String, Optional<Expression>>> newColumns = new LinkedHashMap<>();
        private final Map<String, Map<String, Expression>> nullFills = new LinkedHashMap<>();
        private final Map<String, Map<Integer, Operation>> owners = new LinkedHashMap<>();
        private State renamed;

        Collector(State before, StateEditor editor) {
            this.before = before;
            this.editor = editor;
            renamed = before;
        }

        /** Whether the operation can still join: renames go first, and a table of a known name is that table. */
        boolean admits(Operation operation) {
            if (operation instanceof RenameTable rename) {
                return !changed.contains(rename.from())
                        && renamed.table(rename.from()).isPresent()
                        && renamed.table(rename.to()).isEmpty();
            }
            if (operation instanceof RenameColumn rename) {
                return !changed.contains(rename.table())
                        && renamed.table(rename.table())
                                .filter(table -> !table.columns().has(rename.to()))
                                .isPresent();
            }
            return !(operation instanceof CreateTable create)
                    || renamed.table(create.table().name()).isEmpty();
        }

        void add(Operation operation, int step) {
            if (operation instanceof RenameTable || operation instanceof RenameColumn) {
                renames.add(operation);
                renamed = renamed.apply(operation);
                if (operation instanceof RenameTable rename && owners.containsKey(rename.from())) {
                    owners.put(rename.to(), owners.remove(rename.from()));
                }
            } else {
                changed.add(OperationPath.owner(operation));
            }
            if (operation instanceof AddColumn add) {
                of(newColumns, add.table()).put(add.column().name(), add.fill());
            }
            if (operation instanceof DropColumn drop) {
                of(newColumns, drop.table()).remove(drop.column());
                of(nullFills, drop.table()).remove(drop.column());
            }
            if (operation instanceof AlterColumn alter) {
                alter.fill()
                        .ifPresent(value -> of(nullFills, alter.table()).put(alter.column().name(), value));
            }
            of(owners, OperationPath.owner(operation)).put(step, operation);
            operation.applyTo(editor);
        }

        private static <K, V> Map<K, V> of(Map<String, Map<K, V>> maps, String table) {
            return maps.computeIfAbsent(table, name -> new LinkedHashMap<>());
        }

        boolean isEmpty() {
            return owners.isEmpty();
        }

        Segment finish() {
            return new Segment(before, renamed, editor.freeze(), renames, newColumns, nullFills, owners);
        }
    }
}
