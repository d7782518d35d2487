package dev.plinth.dialect.postgresql;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.Parked;
import dev.plinth.change.SchemaView;
import dev.plinth.dialect.support.Families;
import dev.plinth.dialect.support.IndexLack;
import dev.plinth.dialect.support.OptionRule;
import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.SqlExpressions;
import dev.plinth.dialect.support.TableDerivation;
import dev.plinth.expression.Expressions;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import dev.plinth.sql.SqlFragment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** What PostgreSQL holds for a declaration. */
final class PostgreSqlDerivation extends TableDerivation {
    /** The PostgreSQL manual, "System Columns". */
    private static final String ROW_SECURITY = "row security";

    private static final String FORCED = "FORCED";
    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private static final Set<TypeFamily> TIMES =
            Set.of(TypeFamily.DATE, TypeFamily.TIME, TypeFamily.TIMESTAMP, TypeFamily.TIMESTAMPTZ);

    PostgreSqlDerivation(Refusals refusals) {
        super(PostgreSqlDialect.NAME, PostgreSqlDialect.SQL, PostgreSqlDialect.IDENTIFIERS, refusals);
    }

    @Override
    public SqlFragment type(Table table, Column column) {
        SqlFragment type = PostgreSqlTypes.name(column.type());
        String collation = column.collation().get(PostgreSqlDialect.NAME);
        if (collation != null) {
            return sql().compose("$F COLLATE $F", type, quoted(collation));
        }
        return PostgreSqlTypes.isText(column.type()) ? sql().compose("$F COLLATE \"C\"", type) : type;
    }

    @Override
    protected CatalogColumn column(Table table, Column column) {
        if (SYSTEM_COLUMNS.contains(column.name())) {
            refuse(
                    Paths.column(table.name(), column.name()),
                    "every table of PostgreSQL has a system column " + column.name(),
                    "choose another name");
        }
        return super.column(table, column);
    }

    /** PostgreSQL reads a view with its owner's rights and row policies, unless it says {@code security_invoker} (from 15). */
    @Override
    protected SqlFragment definition(View view, SqlFragment select) {
        return view.security() == View.Security.INVOKER
                ? sql().compose("WITH (security_invoker = true) AS\n$F", select)
                : sql().compose("AS\n$F", select);
    }

    @Override
    protected boolean holdsNatively(EnumType type) {
        return type.storage() == EnumType.Storage.NATIVE;
    }

    private SqlFragment quoted(String collation) {
        return sql().compose("$F", SqlFragment.ofAuthor("\"" + collation.replace("\"", "\"\"") + "\""));
    }

    @Override
    public SqlExpressions expressions(Table table, String path) {
        return new PostgreSqlExpressions(table, sql(), path, refusals());
    }

    @Override
    protected SqlFragment defaultValue(Table table, Column column, Expression expression) {
        boolean now = expression instanceof Expression.Call call && call.function() == Expression.Function.NOW;
        if (now && column.type() == DataType.Simple.TIMESTAMP) {
            return sql().compose("(now() AT TIME ZONE 'UTC')");
        }
        SqlFragment value = super.defaultValue(table, column, expression);
        return expression instanceof Expression.RawSql || !needsParentheses(expression)
                ? value
                : sql().compose("($F)", value);
    }

    private static boolean needsParentheses(Expression expression) {
        return expression instanceof Expression.Binary
                || expression instanceof Expression.Not
                || expression instanceof Expression.In
                || expression instanceof Expression.Between
                || expression instanceof Expression.Like
                || expression instanceof Expression.IsNull;
    }

    /** Before version 18 PostgreSQL stores every generated column; which is what is asked for unless virtual is said. */
    @Override
    protected CatalogColumn.Generated generated(Table table, Column column, ColumnValue.Generated generated) {
        if (generated.storage() == ColumnValue.Storage.VIRTUAL
                && !column.degrade().containsKey(PostgreSqlDialect.NAME)) {
            refusals()
                    .add(
                            Paths.column(table.name(), column.name()),
                            "PostgreSQL before 18 has no virtual generated columns",
                            "declare it `stored`, or accept a stored one with `degrade: { postgresql: <reason> }`");
        }
        requireImmutable(table, Paths.column(table.name(), column.name()), generated.expression());
        CatalogColumn.Generated derived = super.generated(table, column, generated);
        return new CatalogColumn.Generated(derived.expression(), true);
    }

    @Override
    protected Map<String, OptionRule> tableOptions() {
        return PostgreSqlStorage.ofTable();
    }

    @Override
    protected Map<String, OptionRule> indexOptions(Index index) {
        return PostgreSqlStorage.of(index.method());
    }

    @Override
    protected Optional<SqlFragment> held(SortedMap<String, String> options) {
        return PostgreSqlStorage.clause(options);
    }

    @Override
    protected SortedMap<String, String> partitions(Table table, Partitioning partitioning) {
        new PostgreSqlPartitionRules(table, refusals()).require(partitioning);
        return PostgreSqlPartitions.options(table, partitioning);
    }

    @Override
    public CatalogTable parked(Table table, SchemaView schema, Parked parked) {
        return super.parked(table, schema, parked).withOption(ROW_SECURITY, FORCED);
    }

    @Override
    protected boolean admits(Table table, Constraint.Exclusion exclusion, SchemaView schema) {
        String path = Paths.constraint(table.name(), exclusion.name());
        exclusion.elements().forEach(element -> requireImmutable(table, path, element.expression()));
        List<IndexLack> lacks = PostgreSqlOperatorClasses.lacks(table, exclusion, schema);
        lacks.forEach(lack -> refuse(path, lack.why(), lack.way()));
        return lacks.isEmpty();
    }

    @Override
    protected List<IndexLack> lacks(Table table, Index index, SchemaView schema) {
        return PostgreSqlOperatorClasses.lacks(table, index, schema);
    }

    @Override
    protected CatalogIndex index(Table table, Index index) {
        String path = Paths.index(table.name(), index.name());
        index.parts().forEach(part -> requireImmutable(table, path, part.expression()));
        index.where().ifPresent(where -> requireImmutable(table, path, where));
        return super.index(table, index);
    }

    /**
     * Whatever reads or writes a date as a text goes by settings of the session ("CREATE TABLE", generation_expr; "CREATE
     * INDEX", predicate), even where the text has one form only.
     */
    private void requireImmutable(Table table, String path, Expression expression) {
        if (expression instanceof Expression.Cast cast && !(cast.operand() instanceof Expression.TextLiteral)) {
            TypeFamily from = Families.of(table, cast.operand());
            TypeFamily to = TypeFamily.of(cast.type());
            if ((from == TypeFamily.TEXT && TIMES.contains(to)) || (to == TypeFamily.TEXT && TIMES.contains(from))) {
                refuse(
                        path,
                        "a cast from " + from.words() + " to " + to.words()
                                + " is not immutable in PostgreSQL, and generated columns and indexes hold nothing else",
                        "keep the value in a column of the type that is needed, and write it with the row");
            }
        }
        Expressions.children(expression).forEach(part -> requireImmutable(table, path, part));
    }

    @Override
    protected List<CatalogConstraint> emulations(Table table, Column column) {
        SqlFragment name = sql().identifier(column.name());
        if (column.type() instanceof DataType.Char type) {
            return List.of(
                    emulation(table, column, "length_check", sql().compose("length($F) = $L", name, type.length())));
        }
        if (column.type() instanceof DataType.Binary type && type.length().isPresent()) {
            int bytes = type.length().getAsInt();
            return List.of(
                    emulation(table, column, "length_check", sql().compose("octet_length($F) <= $L", name, bytes)));
        }
        return List.of();
    }
}
