package dev.plinth.dialect.postgresql;

import static dev.plinth.sql.LockLevel.NONE;

import dev.plinth.dialect.support.ObjectStatements;
import dev.plinth.dialect.support.SequenceText;
import dev.plinth.model.EnumType;
import dev.plinth.model.Extension;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Seed;
import dev.plinth.model.Sequence;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;

/** Extensions, enumerations that are types, sequences, and routines. */
final class PostgreSqlObjects implements ObjectStatements {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    private final PostgreSqlRoutines routines;

    PostgreSqlObjects(PostgreSqlDerivation derivation) {
        routines = new PostgreSqlRoutines(derivation);
    }

    @Override
    public List<SqlStatement> create(SchemaObject object) {
        return object.accept(new SchemaObject.Visitor<>() {
            @Override
            public List<SqlStatement> extension(Extension extension) {
                return extension.dialect().equals(PostgreSqlDialect.NAME)
                        ? List.of(statement("CREATE EXTENSION IF NOT EXISTS $I", extension.name()))
                        : List.of();
            }

            @Override
            public List<SqlStatement> enumType(EnumType type) {
                return type.storage() == EnumType.Storage.NATIVE
                        ? withComment("TYPE", type, create(type, type.name()))
                        : List.of();
            }

            @Override
            public List<SqlStatement> sequence(Sequence sequence) {
                SqlFragment type = PostgreSqlTypes.name(sequence.type());
                return withComment(
                        "SEQUENCE",
                        sequence,
                        statement(
                                "CREATE SEQUENCE $I $F",
                                sequence.name(),
                                SequenceText.definition(SQL, type, sequence)));
            }

            @Override
            public List<SqlStatement> routine(Routine routine) {
                return routines.create(routine);
            }

            @Override
            public List<SqlStatement> role(Role role) {
                return List.of();
            }

            @Override
            public List<SqlStatement> seed(Seed seed) {
                return List.of();
            }
        });
    }

    static SqlStatement create(EnumType type, String name) {
        return statement(
                "CREATE TYPE $I AS ENUM ($J)",
                name,
                type.values().stream().map(SQL::string).toList());
    }

    private static List<SqlStatement> withComment(String kind, SchemaObject object, SqlStatement create) {
        List<SqlStatement> statements = new ArrayList<>(List.of(create));
        object.comment()
                .ifPresent(comment ->
                        statements.add(statement("COMMENT ON " + kind + " $I IS $S", object.name(), comment)));
        return statements;
    }

    @Override
    public List<SqlStatement> drop(SchemaObject object) {
        return object.accept(new SchemaObject.Visitor<>() {
            @Override
            public List<SqlStatement> extension(Extension extension) {
                return extension.dialect().equals(PostgreSqlDialect.NAME)
                        ? List.of(statement("DROP EXTENSION IF EXISTS $I", extension.name()))
                        : List.of();
            }

            @Override
            public List<SqlStatement> enumType(EnumType type) {
                return type.storage() == EnumType.Storage.NATIVE
                        ? List.of(statement("DROP TYPE IF EXISTS $I", type.name()))
                        : List.of();
            }

            @Override
            public List<SqlStatement> sequence(Sequence sequence) {
                return List.of(statement("DROP SEQUENCE IF EXISTS $I", sequence.name())
                        .withRisk("destroys the number that " + sequence.name() + " has reached"));
            }

            @Override
            public List<SqlStatement> routine(Routine routine) {
                return routines.drop(routine);
            }

            @Override
            public List<SqlStatement> role(Role role) {
                return List.of();
            }

            @Override
            public List<SqlStatement> seed(Seed seed) {
                return List.of();
            }
        });
    }

    /** Enumerations are changed with the tables that stand on them, by the lowering. */
    @Override
    public List<SqlStatement> alter(SchemaObject before, SchemaObject after) {
        if (before instanceof Routine old && after instanceof Routine now) {
            return routines.alter(old, now);
        }
        List<SqlStatement> statements = new ArrayList<>();
        if (after instanceof Sequence sequence) {
            SqlFragment type = PostgreSqlTypes.name(sequence.type());
            statements.add(statement(
                    "ALTER SEQUENCE $I AS $F START WITH $L $F",
                    sequence.name(),
                    type,
                    sequence.start(),
                    SequenceText.bounds(SQL, sequence)));
            comment("SEQUENCE", before, after, statements);
        }
        return statements;
    }

    @Override
    public boolean keepsGrants(Routine before, Routine after) {
        return PostgreSqlRoutines.replaces(before, after);
    }

    static void comment(String kind, SchemaObject before, SchemaObject after, List<SqlStatement> statements) {
        if (!before.comment().equals(after.comment())) {
            SqlFragment text = after.comment().map(SQL::string).orElseGet(() -> SQL.compose("NULL"));
            statements.add(statement("COMMENT ON " + kind + " $I IS $F", after.name(), text));
        }
    }

    static SqlStatement statement(String format, Object... arguments) {
        return SqlStatement.of(SQL.compose(format, arguments), NONE, Work.CATALOG);
    }
}
