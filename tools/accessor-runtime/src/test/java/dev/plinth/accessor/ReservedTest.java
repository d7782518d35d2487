package dev.plinth.accessor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.access.GeneratedTable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.impl.UpdatableRecordImpl;
import org.junit.jupiter.api.Test;

/** The names that generated classes keep clear of are those that jOOQ's classes have, no more and no fewer. */
class ReservedTest {
    @Test
    void methodsOfTables() {
        Set<String> inherited = new TreeSet<>();
        methods(GeneratedTable.class, inherited);
        inherited.removeIf(name -> name.startsWith("get") || name.startsWith("$"));
        assertThat(new TreeSet<>(Reserved.TABLE_METHODS)).isEqualTo(inherited);
    }

    @Test
    void gettersOfRecords() {
        Set<String> inherited = new TreeSet<>();
        methods(UpdatableRecordImpl.class, inherited);
        Set<String> properties = new TreeSet<>();
        inherited.stream()
                .filter(name -> name.startsWith("get"))
                .forEach(name -> properties.add(name.substring("get".length())));
        assertThat(new TreeSet<>(Reserved.RECORD_PROPERTIES)).isEqualTo(properties);
    }

    private static void methods(Class<?> type, Set<String> names) {
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> types = new ArrayDeque<>(Set.of(type));
        while (!types.isEmpty()) {
            Class<?> next = types.pop();
            if (!seen.add(next)) {
                continue;
            }
            Arrays.stream(next.getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0 && isInherited(method))
                    .map(Method::getName)
                    .forEach(names::add);
            types.addAll(Arrays.asList(next.getInterfaces()));
            if (next.getSuperclass() != null) {
                types.add(next.getSuperclass());
            }
        }
    }

    private static boolean isInherited(Method method) {
        return !method.isSynthetic()
                && !Modifier.isPrivate(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers());
    }
}
