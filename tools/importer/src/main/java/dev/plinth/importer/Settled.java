package dev.plinth.importer;

import dev.plinth.inspector.lift.Verbatim;
import java.sql.SQLException;
import java.util.List;

/**
 * What came of a database's parts when nothing more could be read otherwise.
 *
 * @param verbatim what was taken word by word
 * @param unsaid what is not the same even then
 */
record Settled<T>(T result, Verbatim verbatim, List<Unsaid> unsaid) {
    /** Far more than a part has ways to be read, because some only show when others are right. */
    static final int ROUNDS = 24;

    Settled {
        unsaid = List.copyOf(unsaid);
    }

    /** Tries round after round what is read otherwise. */
    interface Trials<T> {
        Settled<T> from(Verbatim start) throws SQLException;
    }

    /** One part that cannot be made drags others down until it is out of the way: they are read once more without it. */
    static <T> Settled<T> of(Trials<T> trials) throws SQLException {
        Settled<T> first = trials.from(Verbatim.NONE);
        Verbatim start = first.verbatim
                .only(Settled::isRoot)
                .leavingOut(first.unsaid.stream().map(Unsaid::path).toList());
        if (start.equals(first.verbatim)) {
            return first;
        }
        Settled<T> second = trials.from(start);
        return second.unsaid.size() > first.unsaid.size() ? first : second;
    }

    /** Where the raw objects stand, and what types are: what others were misread for, and not misread themselves. */
    private static boolean isRoot(String path) {
        return path.startsWith("raws/") || path.endsWith("/type");
    }
}
