package dev.plinth.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A migration while its lines are being read. */
final class MigrationDraft {

    private final Path folder;
    private final BundleLine line;
    private final List<String> replaces = new ArrayList<>();
    private final List<UnitDraft> upUnits = new ArrayList<>();
    private final List<UnitDraft> downUnits = new ArrayList<>();
    private @Nullable ScriptFile up;
    private @Nullable ScriptFile down;
    private @Nullable String irreversible;

    MigrationDraft(Path folder, BundleLine line) {
        this.folder = folder;
        this.line = line;
    }

    String id() {
        return line.text(0);
    }

    List<String> dependsOn() {
        return line.text(2).isEmpty() ? List.of() : List.of(line.text(2).split(",", -1));
    }

    BundleLine line() {
        return line;
    }

    void replaces(BundleLine at) {
        if (up != null) {
            throw at.error("`replaces` stands before `script up`");
        }
        replaces.add(at.text(0));
    }

    List<String> replaces() {
        return replaces;
    }

    void script(BundleLine at) {
        ScriptFile file = ScriptFile.read(folder, at, at.text(1), at.text(2));
        switch (at.text(0)) {
            case "up" -> {
                if (up != null || down != null) {
                    throw at.error("`script up` stands once in a migration, before `script down`");
                }
                up = file;
            }
            case "down" -> {
                if (up == null || down != null || irreversible != null) {
                    throw at.error("`script down` stands once in a migration, after `script up`"
                            + " and not beside `irreversible`");
                }
                down = file;
            }
            default -> throw at.error("a script is 'up' or 'down', not '" + at.text(0) + "'");
        }
    }

    void irreversible(BundleLine at) {
        if (down != null || irreversible != null) {
            throw at.error("`irreversible` stands instead of `script down`");
        }
        irreversible = at.text(0);
    }

    void unit(BundleLine at) {
        if (down != null) {
            downUnits.add(new UnitDraft(at, down));
        } else if (up != null) {
            upUnits.add(new UnitDraft(at, up));
        } else {
            throw at.error("`unit` stands after a `script`");
        }
    }

    UnitDraft lastUnit(BundleLine at) {
        List<UnitDraft> units = down != null ? downUnits : upUnits;
        if (units.isEmpty()) {
            throw at.error("`" + at.keyword() + "` stands after a `unit`");
        }
        return units.get(units.size() - 1);
    }

    UnitDraft lastUpUnit(BundleLine at) {
        if (down != null) {
            throw at.error("`" + at.keyword() + "` belongs to a unit of the `script up`");
        }
        return lastUnit(at);
    }

    Migration finish() {
        if (up == null) {
            throw line.error(id() + " has no `script up`");
        }
        Optional<ScriptFile> rollback = Optional.ofNullable(down);
        return new Migration(
                id(),
                line.text(1),
                dependsOn(),
                replaces,
                line.text(3),
                script(up, upUnits, rollback),
                rollback(rollback));
    }

    private Rollback rollback(Optional<ScriptFile> rollback) {
        if (rollback.isPresent()) {
            return new Rollback.Scripted(script(rollback.get(), downUnits, Optional.empty()));
        }
        if (irreversible != null) {
            return new Rollback.Irreversible(irreversible);
        }
        throw line.error(id() + " has neither `script down` nor `irreversible`");
    }

    private Script script(ScriptFile file, List<UnitDraft> units, Optional<ScriptFile> rollback) {
        List<Unit> finished =
                units.stream().map(draft -> draft.finish(rollback)).toList();
        return new Script(file.path(), file.checksum(), file.text(line), finished);
    }
}
