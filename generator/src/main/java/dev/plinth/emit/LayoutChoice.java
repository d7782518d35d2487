package dev.plinth.emit;

import dev.plinth.dialect.Dialect;

/** The layout that a project asks for. */
public record LayoutChoice(LayoutKind kind) {
    public static final LayoutChoice NUMBERED = new LayoutChoice(LayoutKind.NUMBERED);

    Layout of(Dialect dialect) {
        return kind.of(this, dialect);
    }
}
