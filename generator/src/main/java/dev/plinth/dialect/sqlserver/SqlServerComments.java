package dev.plinth.dialect.sqlserver;

import dev.plinth.model.PartComments;
import dev.plinth.model.QualifiedName;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import dev.plinth.template.SqlTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Comments, which SQL Server keeps as the extended property MS_Description, where its own tools show them. */
final class SqlServerComments {
    /** An extended property holds at most 7500 bytes ("sp_addextendedproperty"). */
    static final int LONGEST = 3750;

    private static final SqlComposer SQL = SqlServerDialect.SQL;

    /** The classes of what has a property ("sys.extended_properties"): objects and their columns, and indexes. */
    private static final SqlFragment OF_OBJECT = SQL.compose("1");

    private static final SqlFragment OF_INDEX = SQL.compose("7");

    private static final String REMOVE = """
            IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = $F AND major_id = OBJECT_ID($F)
                AND minor_id = $F AND name = N'MS_Description')
              EXEC sys.sp_dropextendedproperty N'MS_Description', $F""";

    private SqlServerComments() {}

    static SqlStatement ofTable(String table, Optional<String> comment) {
        return statement(comment, table, SQL.compose("0"), levels("TABLE", table));
    }

    static SqlStatement ofView(String view, Optional<String> comment) {
        return statement(comment, view, SQL.compose("0"), levels("VIEW", view));
    }

    /** @param kind FUNCTION, PROCEDURE or SEQUENCE */
    static SqlStatement ofObject(String kind, String name, Optional<String> comment) {
        return statement(comment, name, SQL.compose("0"), levels(kind, name));
    }

    static SqlStatement ofColumn(String table, String column, Optional<String> comment) {
        return ofColumn("TABLE", table, column, comment);
    }

    private static SqlStatement ofColumn(String kind, String owner, String column, Optional<String> comment) {
        return statement(
                comment,
                owner,
                SQL.compose("COLUMNPROPERTY(OBJECT_ID($F), $S, N'ColumnId')", SqlServerNames.quoted(owner), column),
                SQL.compose("$F, N'COLUMN', $S", levels(kind, owner), column));
    }

    static SqlStatement ofPart(String table, PartComments.Part part, Optional<String> comment) {
        return ofPart("TABLE", table, part, comment);
    }

    static SqlStatement ofViewPart(String view, PartComments.Part part, Optional<String> comment) {
        return ofPart("VIEW", view, part, comment);
    }

    private static SqlStatement ofPart(String kind, String table, PartComments.Part part, Optional<String> comment) {
        SqlFragment own = SQL.compose("0");
        SqlFragment levels = SQL.compose(
                "$F, $S, $S", levels(kind, table), part.kind().word().toUpperCase(Locale.ROOT), part.name());
        return switch (part.kind()) {
            case CONSTRAINT, TRIGGER ->
                statement(comment, OF_OBJECT, QualifiedName.beside(table, part.name()), own, levels);
            case INDEX ->
                statement(
                        comment,
                        OF_INDEX,
                        table,
                        SQL.compose(
                                "INDEXPROPERTY(OBJECT_ID($F), $S, N'IndexID')",
                                SqlServerNames.quoted(table),
                                part.name()),
                        levels);
            case COLUMN -> ofColumn(kind, table, part.name(), comment);
        };
    }

    private static final String REMOVE_FROM_ROLE = """
            IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 4
                AND major_id = DATABASE_PRINCIPAL_ID($S) AND name = N'MS_Description')
              EXEC sys.sp_dropextendedproperty N'MS_Description', N'USER', $S""";

    private static final String REMOVE_FROM_SCHEMA = """
            IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 3
                AND major_id = SCHEMA_ID($S) AND name = N'MS_Description')
              EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', $S""";

    static List<SqlStatement> ofSchema(String schema, Optional<String> comment) {
        return of(REMOVE_FROM_SCHEMA, "N'SCHEMA'", schema, comment);
    }

    static List<SqlStatement> ofRole(String role, Optional<String> comment) {
        return of(REMOVE_FROM_ROLE, "N'USER'", role, comment);
    }

    private static List<SqlStatement> of(String removal, String level, String name, Optional<String> comment) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.of(SQL.compose(removal, name, name), LockLevel.SHARE, Work.CATALOG));
        comment.ifPresent(text -> statements.add(SqlStatement.of(
                SQL.compose(
                        "DECLARE @comment nvarchar(3750) = $S;\n"
                                + "EXEC sys.sp_addextendedproperty N'MS_Description', @comment, " + level + ", $S",
                        text,
                        name),
                LockLevel.SHARE,
                Work.CATALOG)));
        return statements;
    }

    private static SqlFragment levels(String kind, String name) {
        QualifiedName object = QualifiedName.of(name);
        return SQL.compose(
                "N'SCHEMA', $S, $S, $S", object.schema().orElse(SqlServerIdentifiers.OWN_SCHEMA), kind, object.name());
    }

    private static SqlStatement statement(
            Optional<String> comment, String object, SqlFragment minor, SqlFragment levels) {
        return statement(comment, OF_OBJECT, object, minor, levels);
    }

    private static SqlStatement statement(
            Optional<String> comment, SqlFragment kind, String object, SqlFragment minor, SqlFragment levels) {
        SqlFragment name = SqlServerNames.quoted(object);
        SqlFragment sql = comment.map(
                        text -> SqlTemplates.render(new CommentTemplate(SQL.string(text), kind, name, minor, levels)))
                .orElseGet(() -> SQL.compose(REMOVE, kind, name, minor, levels));
        return SqlStatement.of(sql, LockLevel.SHARE, Work.CATALOG);
    }
}
