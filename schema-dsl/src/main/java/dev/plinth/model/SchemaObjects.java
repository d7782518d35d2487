package dev.plinth.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The objects of a schema, in the author's order for printing and without it for equality. */
public final class SchemaObjects {
    public static final SchemaObjects NONE = new SchemaObjects(new LinkedHashMap<>());

    private final Map<SchemaObject.Key, SchemaObject> values;

    private SchemaObjects(Map<SchemaObject.Key, SchemaObject> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** @throws IllegalArgumentException if two objects of one kind have the same name */
    public static SchemaObjects of(Collection<? extends SchemaObject> objects) {
        Map<SchemaObject.Key, SchemaObject> map = new LinkedHashMap<>();
        for (SchemaObject object : objects) {
            if (map.put(object.key(), object) != null) {
                throw new IllegalArgumentException("there are two of " + object.key());
            }
        }
        return new SchemaObjects(map);
    }

    public static SchemaObjects of(SchemaObject... objects) {
        return of(List.of(objects));
    }

    public Optional<SchemaObject> find(SchemaObject.Key key) {
        return Optional.ofNullable(values.get(key));
    }

    public Optional<SchemaObject> find(SchemaObject.Kind kind, String name) {
        return find(new SchemaObject.Key(kind, name));
    }

    public boolean has(SchemaObject.Key key) {
        return values.containsKey(key);
    }

    public Collection<SchemaObject> values() {
        return values.values();
    }

    public <T extends SchemaObject> Stream<T> of(Class<T> kind) {
        return values.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** In the order of kinds and names: what fingerprints are taken over. */
    public List<SchemaObject> sorted() {
        return values.values().stream()
                .sorted(Comparator.comparing(SchemaObject::kind).thenComparing(SchemaObject::name))
                .toList();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchemaObjects that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.values().toString();
    }
}
