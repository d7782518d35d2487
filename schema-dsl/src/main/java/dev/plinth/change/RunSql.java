package dev.plinth.change;

import dev.plinth.model.DialectText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs the author's own SQL, which changes rows or what the schema does not declare; of what is declared it changes
 * nothing.
 *
 * @param up one statement, by dialect
 * @param down one statement that undoes it; empty: the migration cannot be rolled back
 * @param degrade by dialect, why an engine that has no statement does nothing
 */
public record RunSql(DialectText up, Optional<DialectText> down, SortedMap<String, String> degrade)
        implements Operation {
    private static final String NO_WAY_BACK = "the author's SQL says no way back (`down:`)";
    private static final int SHOWN = 60;

    public RunSql {
        degrade = Collections.unmodifiableSortedMap(new TreeMap<>(degrade));
    }

    @Override
    public void applyTo(StateEditor state) {
        // what it does is no part of the schema
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(down.<Operation>map(back -> new RunSql(back, Optional.of(up), degrade))
                .orElseGet(() -> new NoWayBack(NO_WAY_BACK)));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return down.isPresent() ? Reversal.EXACT : new Reversal.Irreversible(NO_WAY_BACK);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.runSql(this);
    }

    /** The statement is the author's: its beginning tells it from others. */
    @Override
    public String toString() {
        String words = up.texts().values().iterator().next().strip().replaceAll("\\s+", " ");
        int shown = Math.min(
                words.length(), words.offsetByCodePoints(0, Math.min(SHOWN, words.codePointCount(0, words.length()))));
        return "sql: " + words.substring(0, shown) + (shown < words.length() ? "…" : "");
    }
}
