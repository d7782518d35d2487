package dev.plinth.compile;

import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import java.util.List;

/**
 * Classes of an author's, as a project names them.
 *
 * @param names of classes, or of packages: then every class in them that declares something
 * @param location where they are, relative to the project
 * @param span of the declaration
 */
public record JavaClasses(List<Located<String>> names, Location location, SourceSpan span) {
    public JavaClasses {
        names = List.copyOf(names);
    }

    /** A folder. */
    public sealed interface Location {
        Located<String> path();
    }

    /** A folder of sources, which are compiled. */
    public record Sources(Located<String> path) implements Location {}

    /** A folder or a jar of classes that a build has made. */
    public record Compiled(Located<String> path) implements Location {}
}
