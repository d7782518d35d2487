package dev.plinth.change;

import dev.plinth.expression.Exclusions;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Table;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Who names whom within a schema: what a rename has to rewrite and what a drop has to look for. */
final class References {
    private References() {}

    static Table renameTable(Table table, String from, String to) {
        if (table.foreignKeys().noneMatch(key -> key.referencedTable().equals(from))) {
            return table;
        }
        return table.withConstraints(table.constraints()
                .map(constraint -> constraint instanceof Constraint.ForeignKey key
                                && key.referencedTable().equals(from)
                        ? new Constraint.ForeignKey(
                                key.name(),
                                key.columns(),
                                to,
                                key.referencedColumns(),
                                key.onDelete(),
                                key.onUpdate(),
                                key.timing())
                        : constraint));
    }

    /** {@code table} after the column {@code owner.from} became {@code to}: its own column, or one that it references. */
    static Table renameColumn(Table table, String owner, String from, String to) {
        boolean own = table.name().equals(owner);
        boolean references =
                table.foreignKeys().anyMatch(key -> key.referencedTable().equals(owner));
        if (!own && !references) {
            return table;
        }
        Table renamed = table.withConstraints(
                table.constraints().map(constraint -> renameIn(constraint, own, owner, from, to)));
        if (!own) {
            return renamed;
        }
        return renamed.withColumns(table.columns().map(column -> renameIn(column, from, to)))
                .withIndexes(table.indexes().map(index -> renameIn(index, from, to)))
                .withPartitioning(
                        table.partitioning().map(found -> found.withColumns(renameIn(found.columns(), from, to))))
                .withAudit(table.audit().map(rule -> rule.renameColumn(from, to)));
    }

    /** What of {@code table} stands on its column, in words. */
    static Stream<String> users(Table table, String column) {
        Stream<String> constraints = table.constraints().stream()
                .filter(constraint -> uses(constraint, column))
                .map(constraint -> "the constraint " + constraint.name());
        Stream<String> indexes =
                table.indexes().stream().filter(index -> uses(index, column)).map(index -> "the index " + index.name());
        Stream<String> generated = table.columns().stream()
                .filter(other -> !other.name().equals(column))
                .filter(other -> other.generated()
                        .map(value -> Expressions.columns(value.expression()).contains(column))
                        .orElse(false))
                .map(other -> "the generated column " + other.name());
        Stream<String> partitions = table.partitioning().stream()
                .filter(partitioning -> partitioning.columns().contains(column))
                .map(partitioning -> "the partitions of " + table.name());
        return Stream.of(constraints, indexes, generated, partitions).flatMap(users -> users);
    }

    static boolean uses(Constraint constraint, String column) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Boolean primaryKey(Constraint.PrimaryKey key) {
                return key.columns().contains(column);
            }

            @Override
            public Boolean unique(Constraint.Unique unique) {
                return unique.columns().contains(column);
            }

            @Override
            public Boolean check(Constraint.Check check) {
                return Expressions.columns(check.predicate()).contains(column);
            }

            @Override
            public Boolean foreignKey(Constraint.ForeignKey key) {
                return key.columns().contains(column);
            }

            @Override
            public Boolean exclusion(Constraint.Exclusion exclusion) {
                return Exclusions.columns(exclusion).contains(column);
            }
        });
    }

    static boolean uses(Index index, String column) {
        return index.include().contains(column)
                || index.parts().stream()
                        .anyMatch(part -> Expressions.columns(part.expression()).contains(column))
                || index.where()
                        .map(where -> Expressions.columns(where).contains(column))
                        .orElse(false);
    }

    private static Column renameIn(Column column, String from, String to) {
        Column renamed = column.name().equals(from) ? column.withName(to) : column;
        if (renamed.value() instanceof ColumnValue.Generated generated) {
            Expression expression = Expressions.renameColumn(generated.expression(), from, to);
            return renamed.withValue(new ColumnValue.Generated(expression, generated.storage()));
        }
        return renamed;
    }

    private static Index renameIn(Index index, String from, String to) {
        return renameIn(index, name -> name.equals(from) ? to : name);
    }

    static Index renameIn(Index index, UnaryOperator<String> rename) {
        return index.withParts(index.parts().stream()
                        .map(part -> part.withExpression(Expressions.mapColumns(part.expression(), rename)))
                        .toList())
                .withInclude(index.include().stream().map(rename).toList())
                .withWhere(index.where().map(where -> Expressions.mapColumns(where, rename)));
    }

    private static Constraint renameIn(Constraint constraint, boolean own, String owner, String from, String to) {
        return constraint.accept(new Constraint.Visitor<Constraint>() {
            @Override
            public Constraint primaryKey(Constraint.PrimaryKey key) {
                return own ? new Constraint.PrimaryKey(key.name(), renameIn(key.columns(), from, to)) : key;
            }

            @Override
            public Constraint unique(Constraint.Unique unique) {
                return own ? new Constraint.Unique(unique.name(), renameIn(unique.columns(), from, to)) : unique;
            }

            @Override
            public Constraint check(Constraint.Check check) {
                return own
                        ? new Constraint.Check(check.name(), Expressions.renameColumn(check.predicate(), from, to))
                        : check;
            }

            @Override
            public Constraint foreignKey(Constraint.ForeignKey key) {
                boolean target = key.referencedTable().equals(owner);
                return new Constraint.ForeignKey(
                        key.name(),
                        own ? renameIn(key.columns(), from, to) : key.columns(),
                        key.referencedTable(),
                        target ? renameIn(key.referencedColumns(), from, to) : key.referencedColumns(),
                        key.onDelete(),
                        key.onUpdate(),
                        key.timing());
            }

            @Override
            public Constraint exclusion(Constraint.Exclusion exclusion) {
                return own ? Exclusions.mapColumns(exclusion, name -> name.equals(from) ? to : name) : exclusion;
            }
        });
    }

    private static List<String> renameIn(List<String> columns, String from, String to) {
        return columns.stream().map(name -> name.equals(from) ? to : name).toList();
    }
}
