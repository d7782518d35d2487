package dev.plinth.dialect.sqlite;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddParked;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateObject;
import dev.plinth.change.CreateTable;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropObject;
import dev.plinth.change.DropTrigger;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkColumn;
import dev.plinth.change.ParkTable;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameIndex;
import dev.plinth.change.RenameTable;
import dev.plinth.change.SetPartComment;
import dev.plinth.change.State;
import dev.plinth.change.StateEditor;
import dev.plinth.change.UnparkColumn;
import dev.plinth.change.UnparkTable;
import dev.plinth.dialect.support.OperationPath;
import dev.plinth.dialect.support.Paths;
import dev.plinth.expression.Expressions;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A run of structural operations that SQLite takes as one change: first all renames, natively, then each table from what
 * it is to what it shall be, at most one rebuild per table.
 *
 * @param before the state that it begins with
 * @param renamed the state in which only the renames have been made
 * @param after the state in which everything has been made
 * @param renames RenameTable and RenameColumn, in order
 * @param newColumns by table and column: columns that rows get anew, with the value that existing rows take
 * @param sources by table and column: the old column that holds the values, where it has another name
 * @param nullFills by table and column: what NULLs become
 * @param mappings by table and column: what values of an enum become that go
 * @param owners by table or view: the operations on it, by their numbers in the plan
 */
record Segment(
        State before,
        State renamed,
        State after,
        List<Operation> renames,
        Map<String, Map<String, Optional<Expression>>> newColumns,
        Map<String, Map<String, Source>> sources,
        Map<String, Map<String, Expression>> nullFills,
        Map<String, Map<String, Map<String, String>>> mappings,
        Map<String, Map<Integer, Operation>> owners) {
    /**
     * Where a column that is parked, or comes back, has its values.
     *
     * @param restore what rows get that have none
     * @param stale which others get it too
     * @param marker the column that is NULL in those rows, where the values themselves do not tell
     */
    record Source(String column, Optional<Expression> restore, Optional<Expression> stale, Optional<String> marker) {
        static Source plain(String column) {
            return new Source(column, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    Optional<Source> source(String table, String column) {
        return Optional.ofNullable(sources.getOrDefault(table, Map.of()).get(column));
    }

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

    Map<String, String> mapping(String table, String column) {
        return mappings.getOrDefault(table, Map.of()).getOrDefault(column, Map.of());
    }

    /** Where a statement on an object comes from: the last operation about it, else all on its owner, else none. */
    SqlStatement.Origin origin(String path, String owner) {
        List<Integer> about = about(path, owner);
        return origin(path, owner, about.isEmpty() ? -1 : about.get(about.size() - 1));
    }

    /** Where a statement comes from that takes an object away, perhaps to make another of the same name. */
    SqlStatement.Origin removal(String path, String owner) {
        List<Integer> about = about(path, owner);
        return origin(path, owner, about.isEmpty() ? -1 : about.get(0));
    }

    /** Where a statement comes from that carries out one operation of the segment. */
    SqlStatement.Origin origin(Operation operation) {
        int step = owners.values().stream()
                .flatMap(operations -> operations.entrySet().stream())
                .filter(entry -> entry.getValue() == operation)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return new SqlStatement.Origin(operation.toString(), OperationPath.of(operation), step);
    }

    private SqlStatement.Origin origin(String path, String owner, int step) {
        Map<Integer, Operation> operations = owners.getOrDefault(owner, Map.of());
        Operation operation = operations.get(step);
        return operation == null
                ? new SqlStatement.Origin("stands on what changes", path, List.copyOf(operations.keySet()))
                : new SqlStatement.Origin(operation.toString(), path, step);
    }

    private List<Integer> about(String path, String owner) {
        return owners.getOrDefault(owner, Map.of()).entrySet().stream()
                .filter(entry -> OperationPath.of(entry.getValue()).equals(path)
                        || (entry.getValue() instanceof RenameIndex rename
                                && Paths.index(rename.table(), rename.from()).equals(path)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Where a rebuild comes from: all operations on the table. */
    SqlStatement.Origin rebuildOrigin(String path, String table) {
        return new SqlStatement.Origin(
                "rebuild " + table,
                path,
                List.copyOf(owners.getOrDefault(table, Map.of()).keySet()));
    }

    /** Collects operations for as long as they can be made in one go. */
    static final class Collector {
        private final StateEditor editor;
        private final State before;
        private final List<Operation> renames = new ArrayList<>();
        private final Set<String> changed = new LinkedHashSet<>();
        private final Map<String, Map<String, Optional<Expression>>> newColumns = new LinkedHashMap<>();
        private final Map<String, Map<String, Source>> sources = new LinkedHashMap<>();
        private final Map<String, Map<String, Expression>> nullFills = new LinkedHashMap<>();
        private final Map<String, Map<String, Map<String, String>>> mappings = new LinkedHashMap<>();
        private final Map<String, Map<Integer, Operation>> owners = new LinkedHashMap<>();
        private State renamed;

        Collector(State before, StateEditor editor) {
            this.before = before;
            this.editor = editor;
            renamed = before;
        }

        /** Whether the operation can still join: renames go first, and a table of a known name is that table. */
        boolean admits(Operation operation) {
            if (operation instanceof ParkTable park) {
                return !changed.contains(park.table())
                        && renamed.table(park.table()).isPresent();
            }
            if (operation instanceof UnparkTable unpark) {
                return renamed.parked().tables().has(unpark.as())
                        && renamed.table(unpark.table().name()).isEmpty();
            }
            if (operation instanceof ParkColumn park) {
                return isAsItWas(park.table(), park.column());
            }
            if (operation instanceof UnparkColumn unpark) {
                return Stream.concat(unpark.restore().stream(), unpark.stale().stream())
                        .flatMap(value -> Expressions.columns(value).stream())
                        .noneMatch(of(sources, unpark.table())::containsKey);
            }
            if (operation instanceof AddColumn add && !readsAsItWas(add.table(), add.fill())) {
                return false;
            }
            if (operation instanceof AlterColumn alter
                    && (of(sources, alter.table()).containsKey(alter.column().name())
                            || !readsAsItWas(alter.table(), alter.fill()))) {
                return false;
            }
            if (operation instanceof AlterObject alter && !alter.mapping().isEmpty() && !sources.isEmpty()) {
                return false;
            }
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

        /** A rebuild reads the rows of the beginning: a value over what the segment itself writes is not there yet. */
        private boolean readsAsItWas(String table, Optional<Expression> fill) {
            return renamed.table(table).isEmpty()
                    || fill.stream()
                            .flatMap(value -> Expressions.columns(value).stream())
                            .allMatch(column -> isAsItWas(table, column));
        }

        /** Whether the column stands in the table of the beginning, and nothing has become of its values. */
        private boolean isAsItWas(String table, String column) {
            return renamed.table(table)
                            .filter(found -> found.columns().has(column))
                            .isPresent()
                    && !newColumns.getOrDefault(table, Map.of()).containsKey(column)
                    && !nullFills.getOrDefault(table, Map.of()).containsKey(column)
                    && !mappings.getOrDefault(table, Map.of()).containsKey(column)
                    && renamed.requireTable(table)
                            .columns()
                            .find(column)
                            .equals(editor.requireTable(table).columns().find(column));
        }

        void add(Operation operation, int step) {
            if (operation instanceof SetPartComment) {
                operation.applyTo(editor); // SQLite has no place for it
                return;
            }
            if (operation instanceof CreateObject create) {
                of(owners, create.object().key().toString()).put(step, operation);
                operation.applyTo(editor);
                if (create.object().kind() == SchemaObject.Kind.SCHEMA) {
                    renamed = renamed.apply(operation);
                }
                return;
            }
            if (operation instanceof DropObject drop) {
                of(owners, drop.key().toString()).put(step, operation);
                operation.applyTo(editor);
                return;
            }
            if (operation instanceof AlterObject alter) {
                alterObject(alter, step);
                return;
            }
            if (operation instanceof RenameTable || operation instanceof RenameColumn) {
                renames.add(operation);
                renamed = renamed.apply(operation);
                if (operation instanceof RenameTable rename && owners.containsKey(rename.from())) {
                    owners.put(rename.to(), owners.remove(rename.from()));
                }
            } else if (operation instanceof ParkTable park) {
                renames.add(park);
                renamed = renamed.apply(new RenameTable(park.table(), park.as()));
                if (owners.containsKey(park.table())) {
                    owners.put(park.as(), owners.remove(park.table()));
                }
            } else if (operation instanceof UnparkTable unpark) {
                renames.add(unpark);
                Table bare = renamed.parked()
                        .tables()
                        .get(unpark.as())
                        .withName(unpark.table().name());
                renamed = renamed.apply(new UnparkTable(bare, unpark.kept(), Optional.empty()));
            } else if (!(operation instanceof DropTrigger)) {
                changed.add(OperationPath.owner(operation));
            }
            if (operation instanceof AddColumn add) {
                of(newColumns, add.table()).put(add.column().name(), add.fill());
            }
            if (operation instanceof AddParked add) {
                add.columns().forEach(column -> of(newColumns, add.table()).put(column.name(), Optional.empty()));
            }
            if (operation instanceof ParkColumn park) {
                of(sources, park.table()).put(park.as(), Source.plain(park.column()));
                Optional<Expression> present = Optional.of(new Expression.BooleanLiteral(true));
                park.marker().ifPresent(marker -> of(newColumns, park.table()).put(marker, present));
            }
            if (operation instanceof UnparkColumn unpark) {
                Source source = new Source(
                        unpark.as(),
                        unpark.restore(),
                        unpark.stale()
                                .map(stale -> Expressions.renameColumn(
                                        stale, unpark.column().name(), unpark.as())),
                        unpark.marker());
                of(sources, unpark.table()).put(unpark.column().name(), source);
            }
            if (operation instanceof DropColumn drop) {
                of(newColumns, drop.table()).remove(drop.column());
                of(nullFills, drop.table()).remove(drop.column());
            }
            if (operation instanceof AlterColumn alter) {
                alter.fill()
                        .ifPresent(value ->
                                of(nullFills, alter.table()).put(alter.column().name(), value));
            }
            of(owners, OperationPath.owner(operation)).put(step, operation);
            operation.applyTo(editor);
        }

        /** What changes with an enum are the checks of the tables that have it. */
        private void alterObject(AlterObject alter, int step) {
            of(owners, alter.object().key().toString()).put(step, alter);
            if (alter.object() instanceof EnumType type) {
                for (Table table : editor.tablesOf(type)) {
                    changed.add(table.name());
                    of(owners, table.name()).put(step, alter);
                    table.columns().stream()
                            .filter(column -> column.type() instanceof DataType.Enumerated enumerated
                                    && enumerated.type().name().equals(type.name()))
                            .forEach(column -> of(mappings, table.name()).put(column.name(), alter.mapping()));
                }
            }
            alter.applyTo(editor);
        }

        private static <K, V> Map<K, V> of(Map<String, Map<K, V>> maps, String table) {
            return maps.computeIfAbsent(table, name -> new LinkedHashMap<>());
        }

        boolean isEmpty() {
            return owners.isEmpty();
        }

        Segment finish() {
            return new Segment(
                    before, renamed, editor.freeze(), renames, newColumns, sources, nullFills, mappings, owners);
        }
    }
}
