package dev.plinth.importer;

import java.util.List;
import java.util.stream.Collectors;

/** A script that would lose or touch what a database has and the language does not say. */
public final class UnsaidException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Touched> touched;

    /**
     * A part, and what would touch it.
     *
     * @param step as a person reads it
     */
    public record Touched(Unsaid part, String step) {}

    public UnsaidException(String dialect, List<Touched> touched) {
        super(message(dialect, touched));
        this.touched = List.copyOf(touched);
    }

    public List<Touched> touched() {
        return touched;
    }

    private static String message(String dialect, List<Touched> touched) {
        return touched.stream()
                        .map(one -> one.part().path() + " is " + one.part().found()
                                + ", which the language does not say, and it would be lost or touched by: "
                                + one.step())
                        .collect(Collectors.joining("\n"))
                + "\nno script is written; declare what is named as `raw:` with its own SQL for " + dialect
                + ", or change it by hand in the database first";
    }
}
