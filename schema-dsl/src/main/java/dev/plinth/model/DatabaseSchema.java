package dev.plinth.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A schema of the database, a namespace: objects whose names begin with its name and a dot stand in it. The schema that a
 * connection has as its own is not declared.
 *
 * @param degrade the dialects that have no schemas and keep the dot in the objects' names, each with the author's reason
 */
public record DatabaseSchema(String name, SortedMap<String, String> degrade, Optional<String> comment)
        implements SchemaObject {
    public DatabaseSchema {
        degrade = Collections.unmodifiableSortedMap(new TreeMap<>(degrade));
    }

    public static DatabaseSchema of(String name) {
        return new DatabaseSchema(name, Collections.emptySortedMap(), Optional.empty());
    }

    public static SchemaObject.Key keyOf(String name) {
        return new SchemaObject.Key(Kind.SCHEMA, name);
    }

    @Override
    public Kind kind() {
        return Kind.SCHEMA;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.databaseSchema(this);
    }
}
