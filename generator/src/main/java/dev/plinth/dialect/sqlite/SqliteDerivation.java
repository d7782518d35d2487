package dev.plinth.dialect.sqlite;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogObject;
import dev.plinth.change.CreateObject;
import dev.plinth.change.SchemaView;
import dev.plinth.dialect.support.IndexLack;
import dev.plinth.dialect.support.NumberKind;
import dev.plinth.dialect.support.OperationPath;
import dev.plinth.dialect.support.OptionRule;
import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.SqlExpressions;
import dev.plinth.dialect.support.TableDerivation;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.PartComments;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Sequence;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What SQLite holds for a declaration: five storage classes, and checks that keep the declared meaning. */
final class SqliteDerivation extends TableDerivation {
    static final String STRICT = "strict";
    static final String WITHOUT_ROWID = "without rowid";

    private static final String RESERVED_PREFIX = "sqlite_";
    private static final int EXACT_DIGITS = 15;
    private static final Set<DataType> INTEGERS =
            Set.of(DataType.Simple.SMALLINT, DataType.Simple.INT, DataType.Simple.BIGINT);

    SqliteDerivation(Refusals refusals) {
        super(SqliteDialect.NAME, SqliteDialect.SQL, SqliteDialect.IDENTIFIERS, refusals);
    }

    @Override
    public SqlFragment type(Table table, Column column) {
        String path = Paths.column(table.name(), column.name());
        if (column.identity() && !primaryKey(table).equals(List.of(column.name()))) {
            refusals()
                    .add(
                            path,
                            "an identity that is not the whole primary key",
                            "make it the primary key, or drop `identity`");
        }
        if (column.identity() && isSet(table, WITHOUT_ROWID)) {
            refusals().add(path, "an identity in a table without rowid", "drop one of the two");
        }
        if (column.type() instanceof DataType.Decimal decimal) {
            requireExact(table, column, decimal);
        }
        SqlFragment type = isPlainIntegerKey(table, column) ? sql().compose("INT") : SqliteTypes.name(column.type());
        String collation = column.collation().get(SqliteDialect.NAME);
        return collation == null ? type : sql().compose("$F COLLATE $I", type, collation);
    }

    /**
     * An integer primary key that the row must give: written {@code INT}, because {@code INTEGER} would make it the rowid,
     * and a missing value a new number.
     */
    private static boolean isPlainIntegerKey(Table table, Column column) {
        return !column.identity()
                && INTEGERS.contains(column.type())
                && primaryKey(table).equals(List.of(column.name()));
    }

    /** An identity is the rowid, which is an integer of SQLite's own. */
    private static boolean isRowid(Table table, Column column) {
        return column.identity() && primaryKey(table).equals(List.of(column.name()));
    }

    private static List<String> primaryKey(Table table) {
        return table.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of());
    }

    private void requireExact(Table table, Column column, DataType.Decimal decimal) {
        String path = Paths.column(table.name(), column.name());
        if (decimal.precision() > EXACT_DIGITS && !column.degrade().containsKey(SqliteDialect.NAME)) {
            refusals()
                    .add(
                            path,
                            decimal + ": NUMERIC is exact to " + EXACT_DIGITS + " digits",
                            "give it `native: { sqlite: TEXT }`, or accept the loss with `degrade: { sqlite: <reason> }`");
        }
        if (isSet(table, STRICT)) {
            refusals().add(path, "a decimal in a STRICT table", "give it `native: { sqlite: TEXT }`, or drop `strict`");
        }
    }

    @Override
    public SqlExpressions expressions(Table table, String path) {
        return new SqliteExpressions(table, sql(), path, refusals());
    }

    /** SQLite takes a literal as it is, and any other expression in parentheses. */
    @Override
    protected SqlFragment defaultValue(Table table, Column column, Expression expression) {
        SqlFragment value = super.defaultValue(table, column, canonical(column.type(), expression));
        boolean literal = expression instanceof Expression.NumberLiteral
                || expression instanceof Expression.BooleanLiteral
                || expression instanceof Expression.NullLiteral
                || (expression instanceof Expression.TextLiteral && !isTemporal(column.type()))
                || (expression instanceof Expression.Negative negative
                        && negative.operand() instanceof Expression.NumberLiteral);
        return literal ? value : sql().compose("($F)", value);
    }

    /** Other engines round to the digits of the type; SQLite would keep all of them. */
    @Override
    protected boolean rounds(Table table, Column column, Expression number) {
        int digits = NumberKind.scale(table, new Expression.ColumnReference(column.name()))
                .orElse(Integer.MAX_VALUE);
        return NumberKind.scale(table, number).orElse(Integer.MAX_VALUE) > digits;
    }

    /** A text that stands for a time is brought into the one form that the column's check admits. */
    private static Expression canonical(DataType type, Expression expression) {
        return isTemporal(type) && expression instanceof Expression.TextLiteral
                ? new Expression.Cast(expression, type)
                : expression;
    }

    private static boolean isTemporal(DataType type) {
        return type == DataType.Simple.TIMESTAMP || type == DataType.Simple.TIMESTAMPTZ || type == DataType.Simple.TIME;
    }

    @Override
    protected void requireUnreserved(String path, String name) {
        if (name.toLowerCase(Locale.ROOT).startsWith(RESERVED_PREFIX)) {
            refuse(
                    path,
                    "SQLite keeps names that begin with " + RESERVED_PREFIX + " for itself",
                    "choose another name");
        }
    }

    @Override
    protected Optional<CatalogObject> object(SchemaObject object) {
        if (object.kind() == SchemaObject.Kind.RAW) {
            return super.object(object);
        }
        if (object instanceof Routine routine && !routine.degrade().containsKey(SqliteDialect.NAME)) {
            refuse(
                    OperationPath.of(new CreateObject(object)),
                    "SQLite has no routines",
                    "say why sqlite does without it: `degrade: { sqlite: <reason> }`, or leave sqlite out of `dialects:`");
        }
        if (object instanceof DatabaseSchema schema && !schema.degrade().containsKey(SqliteDialect.NAME)) {
            refuse(
                    OperationPath.of(new CreateObject(object)),
                    "SQLite has no schemas",
                    "let the names of its objects keep the schema and the dot there, and say why: `degrade: { sqlite:"
                            + " <reason> }`, or leave sqlite out of `dialects:`");
        }
        if (object instanceof Sequence sequence && !sequence.degrade().containsKey(SqliteDialect.NAME)) {
            refuse(
                    OperationPath.of(new CreateObject(object)),
                    "SQLite has no sequences",
                    "number rows with an identity, or say why sqlite does without it: `degrade: { sqlite: <reason> }`, or"
                            + " leave sqlite out of `dialects:`");
        }
        if (object instanceof Role role && !role.degrade().containsKey(SqliteDialect.NAME)) {
            refuse(
                    OperationPath.of(new CreateObject(object)),
                    "SQLite has no roles: who can open the file can do everything",
                    "say why sqlite does without it: `degrade: { sqlite: <reason> }`, or leave sqlite out of `dialects:`");
        }
        return Optional.empty();
    }

    /** Comments have no place in SQLite's catalog. */
    @Override
    protected Optional<String> comment(Optional<String> comment) {
        return Optional.empty();
    }

    @Override
    protected PartComments comments(PartComments comments) {
        return PartComments.NONE;
    }

    @Override
    protected Map<String, OptionRule> tableOptions() {
        OptionRule flag = OptionRule.oneOf("true", "false");
        return Map.of(STRICT, flag, WITHOUT_ROWID, flag);
    }

    @Override
    protected SortedMap<String, String> options(Table table) {
        SortedMap<String, String> options = new TreeMap<>(super.options(table));
        options.values().removeIf("false"::equals);
        if (options.containsKey(WITHOUT_ROWID) && primaryKey(table).isEmpty()) {
            refusals()
                    .add(
                            Paths.table(table.name()),
                            "a table without rowid and without a primary key",
                            "declare a primary key");
        }
        return options;
    }

    static boolean isSet(Table table, String option) {
        return table.option(SqliteDialect.NAME, option).filter("true"::equals).isPresent();
    }

    @Override
    protected List<IndexLack> lacks(Table table, Index index, SchemaView schema) {
        List<IndexLack> lacks = new ArrayList<>(IndexLack.ofMethods(index, "SQLite"));
        lacks.addAll(IndexLack.ofNulls(index, "SQLite"));
        if (!index.include().isEmpty()) {
            lacks.add(new IndexLack(
                    IndexLack.Feature.INCLUDE,
                    "SQLite has no INCLUDE columns",
                    "add the columns to the key, or drop `include`"));
        }
        return lacks;
    }

    /** SQLite takes no word about NULLs in an index, not even of where they are. */
    @Override
    protected CatalogIndex index(Table table, Index index) {
        return super.index(
                table,
                index.withParts(index.parts().stream()
                        .map(part -> part.withNulls(Index.Nulls.AS_ENGINE))
                        .toList()));
    }

    @Override
    protected SqlFragment indexExpression(SqlFragment expression) {
        return expression;
    }

    @Override
    protected List<CatalogConstraint> emulations(Table table, Column column) {
        TypeFamily family = TypeFamily.of(column.type());
        boolean limited = family == TypeFamily.NUMBER || family == TypeFamily.TEXT;
        // What is computed is of its type; but how much of it there may be, nobody else looks at.
        if (isRowid(table, column) || (column.generated().isPresent() && !limited)) {
            return List.of();
        }
        return column.type()
                .accept(new SqliteChecks(sql().identifier(column.name())))
                .map(predicate -> List.of(emulation(table, column, "type_check", predicate)))
                .orElse(List.of());
    }
}
