package dev.plinth.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A view: its select per dialect and the triggers (INSTEAD OF) that stand on it.
 *
 * @param comments on its columns, which only the engines know, and on its triggers
 */
public record View(
        String name,
        DialectText select,
        NamedMap<Trigger> triggers,
        Security security,
        Optional<String> comment,
        PartComments comments)
        implements Named {
    /** Whose rights and row policies decide what the view shows. */
    public enum Security {
        /** Of the one who reads it, as if the select were written in its place. */
        INVOKER,
        /** Of the view's owner: readers see through it what they may not read themselves. */
        DEFINER;

        /** As the language spells it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public View {
        comments = comments.keep(part -> switch (part.kind()) {
            case COLUMN -> true;
            case TRIGGER -> triggers.has(part.name());
            case CONSTRAINT, INDEX -> false;
        });
    }

    public View(
            String name, DialectText select, NamedMap<Trigger> triggers, Security security, Optional<String> comment) {
        this(name, select, triggers, security, comment, PartComments.NONE);
    }

    public View(String name, DialectText select, NamedMap<Trigger> triggers, Optional<String> comment) {
        this(name, select, triggers, Security.INVOKER, comment);
    }

    public View withComments(PartComments newComments) {
        return new View(name, select, triggers, security, comment, newComments);
    }
}
