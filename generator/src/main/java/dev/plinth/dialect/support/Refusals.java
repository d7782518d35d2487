package dev.plinth.dialect.support;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.dialect.Refusal;
import dev.plinth.dialect.RefusedException;
import java.util.ArrayList;
import java.util.List;

/** Collects what an engine cannot do, so that an author hears of everything at once. */
public final class Refusals {
    private final String dialect;
    private final List<Refusal> found = new ArrayList<>();

    public Refusals(String dialect) {
        this.dialect = dialect;
    }

    /**
     * What the engine cannot hold.
     *
     * @param why the engine cannot, naming the feature
     * @param way what the author can do instead
     */
    public void add(String path, String why, String way) {
        add(new Refusal(DiagnosticCode.ENGINE_CANNOT_HOLD, dialect, path, why, way));
    }

    /** A change that the engine cannot make, between two states that it can hold. */
    public void addChange(String path, String why, String way) {
        add(new Refusal(DiagnosticCode.ENGINE_CANNOT_CHANGE, dialect, path, why, way));
    }

    private void add(Refusal refusal) {
        if (!found.contains(refusal)) {
            found.add(refusal);
        }
    }

    /** @throws RefusedException if anything was refused */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
    }
}
