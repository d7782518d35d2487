package dev.plinth.expression;

import java.util.Set;

/** Which conversions have one meaning everywhere. */
public final class Casts {
    private static final Set<TypeFamily> PRINTED = Set.of(
            TypeFamily.NUMBER,
            TypeFamily.UUID,
            TypeFamily.DATE,
            TypeFamily.TIME,
            TypeFamily.TIMESTAMP,
            TypeFamily.TIMESTAMPTZ,
            TypeFamily.JSON);
    private static final Set<TypeFamily> DAYS = Set.of(TypeFamily.DATE, TypeFamily.TIMESTAMP, TypeFamily.TIMESTAMPTZ);

    private Casts() {}

    public static boolean isPortable(TypeFamily from, TypeFamily to) {
        if (from.goesWith(to)) {
            return true;
        }
        if (from == TypeFamily.TEXT) {
            return PRINTED.contains(to);
        }
        return to == TypeFamily.TEXT ? PRINTED.contains(from) : DAYS.contains(from) && DAYS.contains(to);
    }
}
