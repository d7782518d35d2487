package dev.plinth.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable collection of named values that keeps the author's order for printing and ignores it for equality,
 * because the order of columns or indexes is no part of what a schema is.
 */
public final class NamedMap<T extends Named> implements Iterable<T> {
    private final Map<String, T> values;

    private NamedMap(Map<String, T> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    public static <T extends Named> NamedMap<T> empty() {
        return new NamedMap<>(new LinkedHashMap<>());
    }

    /** @throws IllegalArgumentException if two values have the same name */
    public static <T extends Named> NamedMap<T> of(Collection<? extends T> values) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T value : values) {
            if (map.put(value.name(), value) != null) {
                throw new IllegalArgumentException("two objects are named " + value.name());
            }
        }
        return new NamedMap<>(map);
    }

    @SafeVarargs
    public static <T extends Named> NamedMap<T> of(T... values) {
        List<T> list = new ArrayList<>();
        for (T value : values) {
            list.add(value);
        }
        return of(list);
    }

    public static <T extends Named> Collector<T, ?, NamedMap<T>> collector() {
        return Collector.of(
                java.util.ArrayList<T>::new,
                java.util.ArrayList::add,
                (left, right) -> {
                    left.addAll(right);
                    return left;
                },
                NamedMap::of);
    }

    public Optional<T> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** @throws IllegalArgumentException if there is none of this name */
    public T get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("nothing here is named " + name));
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Collection<T> values() {
        return values.values();
    }

    public Collection<String> names() {
        return values.keySet();
    }

    public Stream<T> stream() {
        return values.values().stream();
    }

    /** The values in the order of their names: what fingerprints and canonical texts are taken over. */
    public Collection<T> sorted() {
        return new TreeMap<>(values).values();
    }

    public int size() {
        return values.size();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** A copy that also holds {@code value}, in place of the one of the same name or at the end. */
    public NamedMap<T> with(T value) {
        Map<String, T> copy = new LinkedHashMap<>(values);
        copy.put(value.name(), value);
        return new NamedMap<>(copy);
    }

    public NamedMap<T> without(String name) {
        Map<String, T> copy = new LinkedHashMap<>(values);
        copy.remove(name);
        return new NamedMap<>(copy);
    }

    /** A copy in which {@code change} was applied to each value, in the same order; names may change. */
    public NamedMap<T> map(UnaryOperator<T> change) {
        return of(values.values().stream().map(change).toList());
    }

    @Override
    public Iterator<T> iterator() {
        return values.values().iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NamedMap<?> that && values.equals(that.values);
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
