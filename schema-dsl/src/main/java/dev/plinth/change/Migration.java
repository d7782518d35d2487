package dev.plinth.change;

import dev.plinth.model.Named;
import java.util.List;
import java.util.Optional;

/**
 * One authored step in a schema's history.
 *
 * @param id the file's stem: the same in every layout and dialect
 * @param date ISO 8601, as the author wrote it
 * @param depends ids of migrations that must be applied before
 * @param replaces ids of migrations in the place of which it stands for new databases, in their order
 * @param from fingerprint of the schema before, where the file says it
 * @param to fingerprint of the schema after, where the file says it
 * @param steps in the author's order
 */
public record Migration(
        String id,
        Optional<String> description,
        Optional<String> date,
        Optional<String> author,
        List<String> depends,
        List<String> replaces,
        Optional<String> from,
        Optional<String> to,
        List<Operation> steps)
        implements Named {
    public Migration {
        depends = List.copyOf(depends);
        replaces = List.copyOf(replaces);
        steps = List.copyOf(steps);
    }

    /** One that replaces no others. */
    public Migration(
            String id,
            Optional<String> description,
            Optional<String> date,
            Optional<String> author,
            List<String> depends,
            Optional<String> from,
            Optional<String> to,
            List<Operation> steps) {
        this(id, description, date, author, depends, List.of(), from, to, steps);
    }

    /** One that says nothing but its steps. */
    public static Migration of(String id, List<Operation> steps) {
        return new Migration(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                steps);
    }

    @Override
    public String name() {
        return id;
    }
}
