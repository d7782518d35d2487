package dev.plinth.emit;

import dev.plinth.change.Reversal;
import java.util.stream.Collectors;

/** A reversal's class and what it means here, as scripts and manifests say it. */
public final class ReversalWords implements Reversal.Visitor<String> {
    private static final ReversalWords WORDS = new ReversalWords();

    private ReversalWords() {}

    /** {@code lossy: the values of contractors.phone}. */
    public static String of(Reversal reversal) {
        return reversal.accept(WORDS);
    }

    @Override
    public String exact(Reversal.Exact reversal) {
        return "exact";
    }

    @Override
    public String retained(Reversal.Retained reversal) {
        return "retained: " + reversal.what();
    }

    @Override
    public String lossy(Reversal.Lossy reversal) {
        return "lossy: " + reversal.what();
    }

    @Override
    public String conditional(Reversal.Conditional reversal) {
        return "conditional: " + reversal.condition();
    }

    @Override
    public String irreversible(Reversal.Irreversible reversal) {
        return "irreversible: " + reversal.why();
    }

    @Override
    public String several(Reversal.Several reversal) {
        return reversal.reversals().stream().map(ReversalWords::of).collect(Collectors.joining("; "));
    }
}
