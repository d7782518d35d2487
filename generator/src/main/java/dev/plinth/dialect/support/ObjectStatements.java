package dev.plinth.dialect.support;

import dev.plinth.model.DatabaseSchema;
import dev.plinth.model.EnumType;
import dev.plinth.model.Extension;
import dev.plinth.model.RawObject;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Seed;
import dev.plinth.model.Sequence;
import dev.plinth.sql.SqlStatement;
import java.util.List;

/** What an engine is told of what is no table and no view, kind by kind; roles and seeds have lowerings of their own. */
public final class ObjectStatements {
    private final KindStatements<DatabaseSchema> schemas;
    private final KindStatements<Extension> extensions;
    private final KindStatements<EnumType> enums;
    private final KindStatements<Sequence> sequences;
    private final RawStatements raws;
    private final RoutineStatements routines;

    /** @param dialect whose SQL raw objects are made by */
    public ObjectStatements(
            String dialect,
            KindStatements<DatabaseSchema> schemas,
            KindStatements<Extension> extensions,
            KindStatements<EnumType> enums,
            KindStatements<Sequence> sequences,
            RoutineStatements routines) {
        this.schemas = schemas;
        this.extensions = extensions;
        this.enums = enums;
        this.sequences = sequences;
        this.raws = new RawStatements(dialect);
        this.routines = routines;
    }

    List<SqlStatement> create(SchemaObject object) {
        return told(object).create();
    }

    List<SqlStatement> drop(SchemaObject object) {
        return told(object).drop();
    }

    List<SqlStatement> alter(SchemaObject before, SchemaObject after) {
        return told(after).alter(before);
    }

    boolean keepsGrants(Routine before, Routine after) {
        return routines.keepsGrants(before, after);
    }

    /** An object with what is told of its kind. */
    private record Told<T extends SchemaObject>(Class<T> type, T object, KindStatements<T> statements) {
        List<SqlStatement> create() {
            return statements.create(object);
        }

        List<SqlStatement> drop() {
            return statements.drop(object);
        }

        List<SqlStatement> alter(SchemaObject before) {
            return statements.alter(type.cast(before), object);
        }
    }

    private Told<?> told(SchemaObject object) {
        return object.accept(new SchemaObject.Visitor<Told<?>>() {
            @Override
            public Told<?> databaseSchema(DatabaseSchema schema) {
                return new Told<>(DatabaseSchema.class, schema, schemas);
            }

            @Override
            public Told<?> extension(Extension extension) {
                return new Told<>(Extension.class, extension, extensions);
            }

            @Override
            public Told<?> enumType(EnumType type) {
                return new Told<>(EnumType.class, type, enums);
            }

            @Override
            public Told<?> sequence(Sequence sequence) {
                return new Told<>(Sequence.class, sequence, sequences);
            }

            @Override
            public Told<?> raw(RawObject raw) {
                return new Told<>(RawObject.class, raw, raws);
            }

            @Override
            public Told<?> routine(Routine routine) {
                return new Told<>(Routine.class, routine, routines);
            }

            @Override
            public Told<?> role(Role role) {
                return new Told<>(Role.class, role, KindStatements.none());
            }

            @Override
            public Told<?> seed(Seed seed) {
                return new Told<>(Seed.class, seed, KindStatements.none());
            }
        });
    }
}
