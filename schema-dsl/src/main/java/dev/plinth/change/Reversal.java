package dev.plinth.change;

import java.util.List;

/** What the rollback of an operation can bring back. The words are shown in scripts, manifests and by the command. */
public sealed interface Reversal {
    Reversal EXACT = new Exact();

    <R> R accept(Visitor<R> visitor);

    /** The reversals that one stands for: several, or itself. */
    static List<Reversal> parts(Reversal reversal) {
        return reversal instanceof Several several ? several.reversals() : List.of(reversal);
    }

    /** All of them together; exact where there is none. */
    static Reversal of(List<Reversal> reversals) {
        return reversals.isEmpty() ? EXACT : reversals.size() == 1 ? reversals.get(0) : new Several(reversals);
    }

    /** Everything is as it was. */
    record Exact() implements Reversal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exact(this);
        }
    }

    /** Values were parked and come back with the rollback. */
    record Retained(String what) implements Reversal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.retained(this);
        }
    }

    /** The objects come back, these values do not. */
    record Lossy(String what) implements Reversal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lossy(this);
        }
    }

    /** Everything comes back if the rows satisfy the condition; otherwise the rollback stops and changes nothing. */
    record Conditional(String condition) implements Reversal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.conditional(this);
        }
    }

    /** There is no rollback. */
    record Irreversible(String why) implements Reversal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.irreversible(this);
        }
    }

    /** More than one thing has to be said. */
    record Several(List<Reversal> reversals) implements Reversal {
        public Several {
            reversals = List.copyOf(reversals);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.several(this);
        }
    }

    interface Visitor<R> {
        R exact(Exact reversal);

        R retained(Retained reversal);

        R lossy(Lossy reversal);

        R conditional(Conditional reversal);

        R irreversible(Irreversible reversal);

        R several(Several reversal);
    }
}
