package dev.plinth.compile;

import dev.plinth.dsl.AuthorsFiles;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Loads an author's classes. They see Java and the language, and nothing else that the command line is made of. */
final class AuthorsClasses extends ClassLoader implements AuthorsFiles {
    private final SortedMap<String, byte[]> classes;
    private final BiFunction<Class<?>, String, String> files;

    /** @param files says which file, as messages show it, holds a class */
    AuthorsClasses(SortedMap<String, byte[]> classes, BiFunction<Class<?>, String, String> files) {
        super(getPlatformClassLoader());
        this.classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        this.files = files;
    }

    /** The names of all classes. */
    SortedSet<String> names() {
        return new TreeSet<>(classes.keySet());
    }

    @Override
    public String shown(Class<?> declaring, String fileName) {
        return files.apply(declaring, fileName);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        int end = name.lastIndexOf('.');
        if (end > 0 && Library.has(name.substring(0, end))) {
            return Class.forName(name, false, AuthorsClasses.class.getClassLoader());
        }
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
