package dev.plinth.prover.rows;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What has to be done to a database, one after the other, for it to hold the rows. */
public sealed interface RowStep {
    String table();

    record Insert(Row row) implements RowStep {
        @Override
        public String table() {
            return row.table();
        }
    }

    /** Fills in a reference to a row that was not there yet when this one was inserted. */
    record Update(String table, Map<String, @Nullable Object> key, Map<String, @Nullable Object> changed)
            implements RowStep {
        public Update {
            key = Collections.unmodifiableMap(new TreeMap<>(key));
            changed = Collections.unmodifiableMap(new TreeMap<>(changed));
        }
    }

    /** Takes a row away again, so that an identity has counted further than any row tells. */
    record Delete(String table, Map<String, @Nullable Object> key) implements RowStep {
        public Delete {
            key = Collections.unmodifiableMap(new TreeMap<>(key));
        }
    }
}
