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
import java.util.function.Predicate;

/** Whether an engine holds an object under its own name; a role is not its schema's alone, and a seed is rows. */
final class HeldObjects implements SchemaObject.Visitor<Boolean> {
    private final String dialect;
    private final Predicate<EnumType> nativeEnums;

    /** @param nativeEnums the enums that are types of the engine's own */
    HeldObjects(String dialect, Predicate<EnumType> nativeEnums) {
        this.dialect = dialect;
        this.nativeEnums = nativeEnums;
    }

    @Override
    public Boolean databaseSchema(DatabaseSchema schema) {
        return true;
    }

    @Override
    public Boolean extension(Extension extension) {
        return extension.dialect().equals(dialect);
    }

    @Override
    public Boolean enumType(EnumType type) {
        return nativeEnums.test(type);
    }

    @Override
    public Boolean sequence(Sequence sequence) {
        return !sequence.degrade().containsKey(dialect);
    }

    @Override
    public Boolean raw(RawObject object) {
        return object.create().forDialect(dialect).isPresent();
    }

    @Override
    public Boolean routine(Routine routine) {
        return !routine.degrade().containsKey(dialect);
    }

    @Override
    public Boolean role(Role role) {
        return false;
    }

    @Override
    public Boolean seed(Seed seed) {
        return false;
    }
}
