package dev.plinth.dialect.support;

import dev.plinth.change.Fingerprint;
import java.util.function.ToIntFunction;

/** Shortens names to an engine's limit so that two long names stay two: their beginning, and 8 hex digits of a hash. */
public final class HashedNames {
    private static final int HASH = 8;

    private HashedNames() {}

    /** @param size of a name in the engine's own unit */
    public static String fit(String name, int limit, ToIntFunction<String> size) {
        if (size.applyAsInt(name) <= limit) {
            return name;
        }
        String hash = "_" + Fingerprint.sha256(name).substring(0, HASH);
        String start = name;
        while (size.applyAsInt(start + hash) > limit) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start + hash;
    }
}
