package dev.plinth.runner;

import dev.plinth.runner.Unit.Check;
import dev.plinth.runner.Unit.Mode;
import dev.plinth.runner.Unit.Probe;
import dev.plinth.runner.Unit.Requirement;
import dev.plinth.runner.Unit.Retry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit while its lines are being read. */
final class UnitDraft {

    private final BundleLine line;
    private final ScriptFile script;
    private final Mode mode;
    private final List<SqlText> prepare = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<SqlText> statements = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<SqlText> restore = new ArrayList<>();
    private final List<SqlText> cleanup = new ArrayList<>();
    private final List<Undoing> undo = new ArrayList<>();
    private final List<String> destroys = new ArrayList<>();
    private @Nullable SqlText probe;
    private @Nullable Retry retry;
    private boolean repeatable;

    UnitDraft(BundleLine line, ScriptFile script) {
        this.line = line;
        this.script = script;
        this.mode = switch (line.text(0)) {
            case "transaction" -> Mode.TRANSACTION;
            case "autocommit" -> Mode.AUTOCOMMIT;
            default -> throw line.error("a unit is 'transaction' or 'autocommit', not '" + line.text(0) + "'");
        };
    }

    void prepare(BundleLine at) {
        prepare.add(at.sql(0));
    }

    void require(BundleLine at) {
        requirements.add(new Requirement(at.text(0), at.sql(1), at.text(2), null, Unit.Who.DATABASE));
    }

    void shows(BundleLine at) {
        if (requirements.isEmpty()) {
            throw at.error("`shows` belongs to a `require` before it");
        }
        int last = requirements.size() - 1;
        requirements.set(last, requirements.get(last).showing(at.sql(0)));
    }

    void person(BundleLine at) {
        if (requirements.isEmpty()) {
            throw at.error("`person` belongs to a `require` before it");
        }
        int last = requirements.size() - 1;
        requirements.set(last, requirements.get(last).ofPerson());
    }

    void statement(BundleLine at) {
        statements.add(script.cut(at, at.wholeNumber(0), at.wholeNumber(1), at.wholeNumber(2)));
    }

    void check(BundleLine at) {
        checks.add(new Check(at.sql(0), at.text(1)));
    }

    void restore(BundleLine at) {
        restore.add(at.sql(0));
    }

    void probe(BundleLine at) {
        if (mode == Mode.TRANSACTION) {
            throw at.error("a transaction unit needs no probe: the history says whether it happened");
        }
        if (probe != null) {
            throw at.error("this unit has a probe already");
        }
        probe = at.sql(0);
    }

    void repeat(BundleLine at) {
        if (mode == Mode.TRANSACTION) {
            throw at.error("a transaction unit needs no `repeat`: the history says whether it happened");
        }
        repeatable = true;
    }

    void cleanup(BundleLine at) {
        if (probe == null) {
            throw at.error("`cleanup` belongs to a `probe`, which stands before it");
        }
        cleanup.add(at.sql(0));
    }

    void retry(BundleLine at) {
        if (mode == Mode.AUTOCOMMIT) {
            throw at.error("only a transaction can be begun again: `retry` does not belong to an autocommit unit");
        }
        if (retry != null) {
            throw at.error("this unit says already how it waits");
        }
        retry = new Retry(
                at.text(0),
                at.wholeNumber(1),
                Duration.ofMillis(at.wholeNumber(2)),
                Duration.ofMillis(at.wholeNumber(3)),
                at.sql(4));
    }

    /** A range of the rollback. */
    void undo(BundleLine at) {
        undo.add(rollback -> rollback.orElseThrow(
                        () -> at.error("`undo` names a range of the `script down`, and there is none to take it from"))
                .cut(at, at.wholeNumber(0), at.wholeNumber(1)));
    }

    /** A statement that is in no script. */
    void reverse(BundleLine at) {
        undo.add(rollback -> at.sql(0));
    }

    void destroys(BundleLine at) {
        destroys.add(at.text(0));
    }

    /** Finishes the unit; {@code rollback} is the script that undo ranges are cut from, where there is one. */
    Unit finish(Optional<ScriptFile> rollback) {
        if (statements.isEmpty() && requirements.isEmpty()) {
            throw line.error("this unit has no `statement`, and requires nothing");
        }
        List<SqlText> undoing =
                undo.stream().map(statement -> statement.from(rollback)).toList();
        Optional<Probe> asking = Optional.ofNullable(probe).map(query -> new Probe(query, cleanup));
        return new Unit(
                mode,
                line.text(1),
                prepare,
                requirements,
                statements,
                checks,
                restore,
                asking,
                repeatable,
                undoing,
                destroys,
                Optional.ofNullable(retry));
    }

    /** A statement that takes the unit back, once the rollback can be read. */
    private interface Undoing {
        SqlText from(Optional<ScriptFile> rollback);
    }
}
