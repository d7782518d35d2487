package dev.plinth.emit;

import dev.plinth.dialect.Dialect;
import java.util.Arrays;

/** The ways to name and arrange generated files. */
public enum LayoutKind {
    NUMBERED("numbered") {
        @Override
        Layout of(LayoutChoice choice, Dialect dialect) {
            return new SeparateFiles(FileNaming.NUMBERED, dialect.script());
        }
    };

    private final String word;

    LayoutKind(String word) {
        this.word = word;
    }

    /** As a project says it. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException if no layout is called so */
    public static LayoutKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layout is called " + word));
    }

    abstract Layout of(LayoutChoice choice, Dialect dialect);
}
