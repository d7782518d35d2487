package dev.plinth.dialect.sqlserver;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.change.SchemaView;
import dev.plinth.dialect.support.Deferral;
import dev.plinth.dialect.support.IndexLack;
import dev.plinth.dialect.support.NumberKind;
import dev.plinth.dialect.support.OptionRule;
import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.SqlExpressions;
import dev.plinth.dialect.support.TableDerivation;
import dev.plinth.expression.Expressions;
import dev.plinth.expression.PartitionRows;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** What SQL Server holds for a declaration. */
final class SqlServerDerivation extends TableDerivation {
    /** Text compares by code point, and upper case is not lower case, whatever the database's own collation. */
    static final SqlFragment CODE_POINTS = SqlServerDialect.SQL.compose("Latin1_General_100_BIN2");

    private static final Pattern COLLATION = Pattern.compile("[A-Za-z0-9_]+");

    SqlServerDerivation(Refusals refusals) {
        super(SqlServerDialect.NAME, SqlServerDialect.SQL, SqlServerDialect.IDENTIFIERS, refusals);
    }

    /** The name that the engine holds a constraint under. */
    @Override
    public SqlFragment tableName(String table) {
        return SqlServerNames.table(table);
    }

    @Override
    public SqlFragment type(Table table, Column column) {
        SqlFragment type = SqlServerTypes.name(column.type());
        return SqlServerTypes.isText(column.type()) || column.collation().containsKey(SqlServerDialect.NAME)
                ? sql().compose("$F COLLATE $F", type, collation(table, column))
                : type;
    }

    /** The name of a collation cannot be quoted. */
    private SqlFragment collation(Table table, Column column) {
        String name = column.collation().get(SqlServerDialect.NAME);
        if (name == null) {
            return CODE_POINTS;
        }
        if (!COLLATION.matcher(name).matches()) {
            refuse(
                    Paths.column(table.name(), column.name()),
                    "the collation " + name + " is no name of SQL Server's",
                    "take one from `SELECT name FROM sys.fn_helpcollations()`");
        }
        return SqlFragment.ofAuthor(name);
    }

    @Override
    public SqlExpressions expressions(Table table, String path) {
        return translator(table, path);
    }

    private SqlServerExpressions translator(Table table, String path) {
        return new SqlServerExpressions(table, sql(), path, refusals());
    }

    @Override
    public SqlFragment predicate(Table table, String path, Expression expression) {
        return translator(table, path).predicate(expression);
    }

    @Override
    public SqlFragment value(Table table, Column column, String path, Expression expression) {
        if (column.identity()) {
            refuse(path, "SQL Server cannot write into an identity column", "leave " + column.name() + " out");
        }
        if (SqlServerTypes.own(column.type()) == DataType.Simple.JSON) {
            requireJson(path, expression);
        }
        boolean now = expression instanceof Expression.Call call && call.function() == Expression.Function.NOW;
        return now && column.type() == DataType.Simple.TIMESTAMP
                ? sql().compose("SYSUTCDATETIME()")
                : translator(table, path).value(assigned(table, column, expression));
    }

    private void requireJson(String path, Expression expression) {
        Expression operand = expression instanceof Expression.Cast cast ? cast.operand() : expression;
        if (operand instanceof Expression.TextLiteral literal) {
            String json = literal.value().strip();
            if (!json.startsWith("{") && !json.startsWith("[") && !json.equals("null")) {
                refuse(
                        path,
                        "ISJSON of SQL Server takes objects and arrays for JSON, and no single value",
                        "put the value into an object or an array: [" + json + "]");
            }
        }
    }

    /** A computed column has no type of its own: it is the type of its expression. */
    @Override
    protected CatalogColumn.Generated generated(Table table, Column column, ColumnValue.Generated generated) {
        new SqlServerComputed(table, refusals()).requireStorable(column);
        SqlFragment value = generation(table, column, generated);
        SqlFragment typed = SqlServerExpressions.isPredicate(generated.expression())
                ? value
                : sql().compose("CAST($F AS $F)", value, SqlServerTypes.name(column.type()));
        SqlFragment expression = SqlServerTypes.isText(column.type())
                ? sql().compose("$F COLLATE $F", typed, collation(table, column))
                : typed;
        return new CatalogColumn.Generated(expression, generated.storage() == ColumnValue.Storage.STORED);
    }

    private SqlFragment generation(Table table, Column column, ColumnValue.Generated generated) {
        return translator(table, Paths.column(table.name(), column.name()))
                .value(assigned(table, column, generated.expression()));
    }

    /** The engine cuts off what it should round. */
    @Override
    protected boolean rounds(Table table, Column column, Expression number) {
        NumberKind own = NumberKind.of(table, new Expression.ColumnReference(column.name()));
        return own == NumberKind.INTEGER && NumberKind.of(table, number) != NumberKind.INTEGER;
    }

    /** NOT NULL can be said of a computed column only if it is persisted: of another one a check says it. */
    @Override
    protected CatalogColumn column(Table table, Column column) {
        CatalogColumn derived = super.column(table, column);
        return isVirtual(column)
                ? new CatalogColumn(
                        derived.name(),
                        derived.type(),
                        true,
                        derived.defaultValue(),
                        derived.generated(),
                        derived.identity(),
                        derived.comment())
                : derived;
    }

    private static boolean isVirtual(Column column) {
        return column.generated()
                .filter(generated -> generated.storage() == ColumnValue.Storage.VIRTUAL)
                .isPresent();
    }

    @Override
    protected List<CatalogConstraint> emulations(Table table, Column column) {
        SqlFragment value = column.generated()
                .map(generated -> sql().compose("($F)", generation(table, column, generated)))
                .orElseGet(() -> sql().identifier(column.name()));
        DataType type = SqlServerTypes.own(column.type());
        List<CatalogConstraint> checks = new ArrayList<>();
        int codePoints = SqlServerTypes.codePoints(type);
        if (codePoints > 0) {
            SqlFragment length = SqlServerTextLength.codePoints(value, longest(table, column));
            String comparison = type instanceof DataType.Char ? "$F = $L" : "$F <= $L";
            checks.add(emulation(table, column, "length_check", sql().compose(comparison, length, codePoints)));
        }
        if (type instanceof DataType.Binary binary && binary.length().orElse(0) > SqlServerTypes.LONGEST_BINARY) {
            int bytes = binary.length().getAsInt();
            checks.add(emulation(table, column, "length_check", sql().compose("DATALENGTH($F) <= $L", value, bytes)));
        }
        if (type == DataType.Simple.JSON) {
            SqlFragment isJson = sql().compose("ISJSON($F) = 1 OR $F = N'null'", value, value);
            checks.add(emulation(table, column, "json_check", isJson));
        }
        if (isVirtual(column) && !column.nullable()) {
            checks.add(emulation(table, column, "not_null_check", sql().compose("$F IS NOT NULL", value)));
        }
        partitionCheck(table, column).ifPresent(checks::add);
        return checks;
    }

    @Override
    protected SortedMap<String, String> partitions(Table table, Partitioning partitioning) {
        return SqlServerPartitions.options(table, partitioning, refusals());
    }

    /** Outside of all ranges a partition function has partitions too. */
    private Optional<CatalogConstraint> partitionCheck(Table table, Column column) {
        return partitioning(table)
                .filter(found -> found.method() == Partitioning.Method.RANGE
                        && found.columns().contains(column.name()))
                .flatMap(found -> new PartitionRows(table, found).held())
                .map(rows ->
                        emulation(table, column, "partition_check", predicate(table, Paths.table(table.name()), rows)));
    }

    private static long longest(Table table, Column column) {
        return new SqlServerTextLength(table)
                .of(column.generated()
                        .map(ColumnValue.Generated::expression)
                        .orElseGet(() -> new Expression.ColumnReference(column.name())));
    }

    /** Unique admits many NULLs, and a unique constraint of SQL Server one: a filtered index holds only the others. */
    @Override
    protected void constraint(
            Table table,
            Constraint constraint,
            SchemaView schema,
            List<CatalogConstraint> constraints,
            List<CatalogIndex> indexes) {
        String path = Paths.constraint(table.name(), constraint.name());
        SqlServerKeys keys = new SqlServerKeys(table, refusals());
        if (constraint instanceof Constraint.PrimaryKey key) {
            keys.require(path, key.columns(), SqlServerKeys.CLUSTERED);
        }
        if (constraint instanceof Constraint.Unique unique) {
            keys.require(path, unique.columns(), SqlServerKeys.NONCLUSTERED);
            List<SqlFragment> present = present(table, path, unique.columns());
            if (!present.isEmpty()) {
                SqlFragment definition =
                        sql().compose("($N) WHERE $F", unique.columns(), SqlFragment.join(" AND ", present));
                indexes.add(new CatalogIndex(fit(unique.name()), true, definition, unique.columns()));
                return;
            }
        }
        super.constraint(table, constraint, schema, constraints, indexes);
    }

    private List<SqlFragment> present(Table table, String path, List<String> columns) {
        List<SqlFragment> present = new ArrayList<>();
        for (String name : columns) {
            Column column = table.columns().get(name);
            if (column.nullable()) {
                present.add(sql().compose("$I IS NOT NULL", name));
            }
            if (column.nullable() && column.generated().isPresent()) {
                refuse(
                        path,
                        "to admit many NULLs it has to be a filtered index, and SQL Server cannot filter by the computed column "
                                + name,
                        "make the column NOT NULL: generated coalesce(…, '')");
            }
        }
        return present;
    }

    /** RESTRICT is NO ACTION here: no check of SQL Server waits for the end of a transaction, so the two are one. */
    @Override
    protected SqlFragment foreignKey(Table table, Constraint.ForeignKey key) {
        String path = Paths.constraint(table.name(), key.name());
        new SqlServerKeys(table, refusals()).require(path, key.columns(), SqlServerKeys.CLUSTERED);
        String why = "SQL Server looks at a foreign key at once and cannot wait for the commit";
        Constraint.ForeignKey held = Deferral.none(this, table, key, why);
        return super.foreignKey(
                table,
                new Constraint.ForeignKey(
                        held.name(),
                        held.columns(),
                        held.referencedTable(),
                        held.referencedColumns(),
                        unrestricted(held.onDelete()),
                        unrestricted(held.onUpdate()),
                        held.timing()));
    }

    private static ReferentialAction unrestricted(ReferentialAction action) {
        return action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
    }

    @Override
    protected Map<String, OptionRule> tableOptions() {
        return SqlServerStorage.OF_TABLE;
    }

    @Override
    protected Map<String, OptionRule> indexOptions(Index index) {
        return SqlServerStorage.OF_INDEX;
    }

    @Override
    protected List<IndexLack> lacks(Table table, Index index, SchemaView schema) {
        List<IndexLack> lacks = new ArrayList<>(IndexLack.ofMethods(index, "SQL Server"));
        lacks.addAll(IndexLack.ofNulls(index, "SQL Server"));
        boolean expression =
                index.parts().stream().anyMatch(part -> !(part.expression() instanceof Expression.ColumnReference));
        if (expression) {
            lacks.add(new IndexLack(
                    IndexLack.Feature.KEY,
                    "SQL Server has no index over an expression",
                    "add a generated column that holds the expression, and index that"));
        }
        SqlServerKeys keys = new SqlServerKeys(table, refusals());
        index.parts().stream()
                .filter(part -> part.expression() instanceof Expression.ColumnReference)
                .flatMap(part -> keys.lack(((Expression.ColumnReference) part.expression()).column()).stream())
                .forEach(lacks::add);
        Refusals unsaid = new Refusals(SqlServerDialect.NAME);
        String path = Paths.index(table.name(), index.name());
        boolean beyond = index.where()
                .filter(where -> new SqlServerFilter(table, new SqlServerExpressions(table, sql(), path, unsaid))
                        .parts(where)
                        .isEmpty())
                .isPresent();
        if (beyond) {
            lacks.add(new IndexLack(
                    IndexLack.Feature.WHERE,
                    "a filtered index of SQL Server knows only comparisons of columns with constants, IN and IS [NOT] NULL,"
                            + " joined by AND",
                    "write its `where:` with those, or filter by a boolean column that the application sets"));
        }
        return lacks;
    }

    @Override
    protected CatalogIndex index(Table table, Index index) {
        String path = Paths.index(table.name(), index.name());
        List<String> columns = index.parts().stream()
                .map(part -> ((Expression.ColumnReference) part.expression()).column())
                .toList();
        List<SqlFragment> parts = index.parts().stream()
                .map(part -> sql().compose(
                                part.order() == Index.Order.DESCENDING ? "$I DESC" : "$I",
                                ((Expression.ColumnReference) part.expression()).column()))
                .toList();
        new SqlServerKeys(table, refusals()).require(path, columns, SqlServerKeys.NONCLUSTERED);
        List<SqlFragment> definition = new ArrayList<>(List.of(sql().compose("($J)", parts)));
        if (!index.include().isEmpty()) {
            definition.add(sql().compose("INCLUDE ($N)", index.include()));
        }
        List<SqlFragment> filter = new ArrayList<>(index.where()
                .flatMap(where -> new SqlServerFilter(table, translator(table, path)).parts(where))
                .orElse(List.of()));
        if (index.unique()) {
            present(table, path, columns).stream()
                    .filter(part -> !filter.contains(part))
                    .forEach(filter::add);
        }
        if (!filter.isEmpty()) {
            definition.add(sql().compose("WHERE $F", SqlFragment.join(" AND ", filter)));
        }
        SortedMap<String, String> options = options(table, index);
        definition.addAll(SqlServerStorage.ofIndex(options));
        Set<String> all = new LinkedHashSet<>(index.include());
        all.addAll(columns);
        index.where().ifPresent(where -> all.addAll(Expressions.columns(where)));
        return new CatalogIndex(
                fit(index.name()), index.unique(), SqlFragment.join(" ", definition), List.copyOf(all), options);
    }
}
