package dev.plinth.change;

import dev.plinth.model.QualifiedName;
import java.util.function.Predicate;

/**
 * Names of what a migration parks: {@code plinth_parked_<migration>_<object>}, at most as long as every engine admits, the
 * last characters a hash where it would be longer, or where two names would become one.
 */
public final class ParkedName {
    /** What all of them begin with. */
    public static final String PREFIX = "plinth_parked_";

    private static final int LIMIT = 63;
    private static final int HASH = 8;

    private ParkedName() {}

    /** The name of the object while it is parked, in the schema in which it stands. */
    public static String of(String migration, String object) {
        String local = QualifiedName.local(object);
        String name = PREFIX + plain(migration) + "_" + plain(local);
        if (name.length() > LIMIT || !plain(local).equals(local)) {
            String hash = Fingerprint.sha256(migration + "\n" + object).substring(0, HASH);
            name = name.substring(0, Math.min(name.length(), LIMIT - HASH - 1)) + "_" + hash;
        }
        return QualifiedName.beside(object, name);
    }

    /** The same, with a number behind the object where the name is taken: a migration may keep several things of one name. */
    static String free(String migration, String object, Predicate<String> taken) {
        String name = of(migration, object);
        for (int next = 2; taken.test(name); next++) {
            name = of(migration, object + "_" + next);
        }
        return name;
    }

    /** Whether a migration parks under such a name. Another one may, too, where {@link #areAlike} says so. */
    public static boolean isOf(String migration, String name) {
        return QualifiedName.local(name).startsWith(beginning(migration));
    }

    /** Whether names alone do not tell which of two migrations has parked something. */
    public static boolean areAlike(String migration, String other) {
        String own = beginning(migration);
        String its = beginning(other);
        return own.startsWith(its) || its.startsWith(own);
    }

    /** What the names of all begin with that a migration parks. */
    private static String beginning(String migration) {
        String name = PREFIX + plain(migration) + "_";
        return name.substring(0, Math.min(name.length(), LIMIT - HASH - 1));
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9_]", "_");
    }
}
