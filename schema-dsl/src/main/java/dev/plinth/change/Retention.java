package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.model.Expression;
import java.util.Optional;

/**
 * What becomes of the values that one step takes away.
 *
 * @param restore the value that rows get in the rollback which were written since and so have none; empty: the old
 *     default, or NULL
 * @param stale which rows get it too that were there, because what was made of their value has changed since: over the
 *     columns beside it, with the value that they had under its own name
 */
public record Retention(Fate fate, Optional<Expression> restore, Optional<Expression> stale) {
    public Retention {
        if (stale.isPresent() && restore.isEmpty()) {
            throw new IllegalArgumentException("rows are to get a value in the rollback, and none is said");
        }
    }

    public Retention(Fate fate, Optional<Expression> restore) {
        this(fate, restore, Optional.empty());
    }

    /** As the project says. */
    public static final Retention DEFAULT = new Retention(Fate.AS_PROJECT, Optional.empty());

    /** Gone, and the author has said so. */
    public static final Retention DISCARD = new Retention(Fate.DISCARD, Optional.empty());

    /** Who decides. */
    public enum Fate {
        AS_PROJECT,
        KEEP,
        DISCARD
    }

    /** Whether the values are parked. */
    public boolean keeps(RetentionPolicy policy) {
        return switch (fate) {
            case AS_PROJECT -> policy == RetentionPolicy.ALWAYS;
            case KEEP -> true;
            case DISCARD -> false;
        };
    }

    /** What a step's own line says of it: nothing where the project decides. */
    String words() {
        String said = switch (fate) {
            case AS_PROJECT -> "";
            case KEEP -> " keep";
            case DISCARD -> " discard";
        };
        return said
                + restore.map(value -> " restore " + ExpressionText.of(value)).orElse("")
                + stale.map(rows -> " where " + ExpressionText.of(rows)).orElse("");
    }
}
