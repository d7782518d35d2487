package dev.plinth.emit;

import dev.plinth.change.Fingerprint;
import dev.plinth.change.Migration;
import dev.plinth.change.MigrationChecksum;
import dev.plinth.change.Reversal;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.support.AlteringLowering;
import dev.plinth.plan.Planner;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Standing;
import dev.plinth.sql.Unit;
import dev.plinth.sql.Work;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The line format that the runner reads without a JSON library and without knowing the engine: documented in
 * {@code docs/bundle-format.md}.
 */
final class BundleText {
    static final String EMITTER = "1";

    /** How a statement's risk begins that is a loss. */
    private static final String DESTROYS = "destroys ";

    /** How a reversal's words end that is about what is written after the migration. */
    private static final String SINCE = " since";

    private static final String CLEANUP = "cleanup";
    private static final String RETRY = "retry";
    private static final String REVERSE = "reverse";

    /** What a runner of the first version does not know. */
    private static final Set<String> LATER = Set.of(CLEANUP, RETRY, REVERSE);

    private final StringBuilder text = new StringBuilder();

    private BundleText() {}

    static String of(EmissionInput input, Dialect dialect, List<MigrationOutput> migrations) {
        BundleText bundle = new BundleText();
        bundle.line("project", input.project());
        bundle.line("dialect", dialect.name());
        bundle.line("emitter", EMITTER);
        dialect.runner().lines().forEach(line -> bundle.text.append(line).append('\n'));
        migrations.forEach(migration -> bundle.text.append(migration.bundle()));
        bundle.line("end");
        return "plinth-bundle\t" + version(bundle.text.toString()) + "\n" + bundle.text;
    }

    /** The lowest that has all of it: older runners go on with what they know. */
    private static String version(String records) {
        return records.lines().anyMatch(line -> LATER.contains(line.split("\t", 2)[0])) ? "2" : "1";
    }

    /** The lines of one migration. */
    static String of(EmittedMigration migration) {
        BundleText lines = new BundleText();
        lines.migration(migration);
        return lines.text.toString();
    }

    /** A field as it was before it was written. */
    static String unescaped(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char found = field.charAt(i);
            if (found == '\\' && i + 1 < field.length()) {
                i++;
                found = switch (field.charAt(i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    default -> field.charAt(i);
                };
            }
            text.append(found);
        }
        return text.toString();
    }

    private void migration(EmittedMigration emitted) {
        Migration migration = emitted.migration();
        line(
                "migration",
                migration.id(),
                MigrationChecksum.of(migration),
                String.join(",", migration.depends()),
                migration.description().orElse(""));
        migration.replaces().forEach(id -> line("replaces", id));
        script("up", emitted.up());
        List<Script.PlacedUnit> units = emitted.up().script().units();
        for (Script.PlacedUnit unit : units) {
            unit(unit);
            undo(emitted, unit);
            if (units.size() > 1) {
                destroys(emitted, unit.unit()).forEach(what -> line("destroys", what));
            }
        }
        script("down", emitted.down());
        emitted.down().script().units().forEach(this::unit);
    }

    private void script(String direction, LaidScripts.NamedScript script) {
        line(
                "script",
                direction,
                script.path(),
                Fingerprint.sha256(script.script().bytes()));
    }

    private void unit(Script.PlacedUnit placed) {
        Unit unit = placed.unit();
        line("unit", unit.mode().name().toLowerCase(Locale.ROOT), unit.label());
        unit.prepare().forEach(sql -> line("prepare", sql.sql()));
        unit.require().forEach(this::requirement);
        alone(unit).flatMap(Standing.Alone::before).ifPresent(this::requirement);
        unit.retry().ifPresent(this::retry);
        for (Script.Place place : placed.statements()) {
            line("statement", number(place.offset()), number(place.length()), number(place.line()));
        }
        unit.checks().forEach(check -> line("check", check.query().sql(), check.message()));
        unit.restore().stream().map(SqlFragment::sql).forEach(sql -> line("restore", sql));
        if (alone(unit).isPresent()) {
            probe(alone(unit).get());
        } else if (unit.mode() == Unit.Mode.AUTOCOMMIT && isRepeatable(unit)) {
            line("repeat");
        }
    }

    private static Optional<Standing.Alone> alone(Unit unit) {
        return unit.statements().stream()
                .map(SqlStatement::standing)
                .filter(Standing.Alone.class::isInstance)
                .map(Standing.Alone.class::cast)
                .findFirst();
    }

    private void probe(Standing.Alone alone) {
        line("probe", alone.probe().sql());
        alone.cleanup().forEach(sql -> line(CLEANUP, sql.sql()));
    }

    private void retry(Unit.Retry retry) {
        line(
                RETRY,
                retry.state(),
                number(retry.times()),
                number(retry.pause()),
                number(Unit.Retry.LONGEST),
                retry.first().sql());
    }

    private void requirement(Unit.Requirement requirement) {
        line("require", requirement.expected(), requirement.query().sql(), requirement.message());
        requirement.rows().ifPresent(rows -> line("shows", rows.sql()));
        if (requirement.who() == Unit.Who.PERSON) {
            line("person");
        }
    }

    /** A change of the catalog that is there already is left out or refused; one of rows may happen a second time. */
    private static boolean isRepeatable(Unit unit) {
        return unit.statements().stream().noneMatch(statement -> statement.work() == Work.ROWS);
    }

    /** What a unit destroys that commits before the migration has ended, and that its undo cannot bring back. */
    private static Set<String> destroys(EmittedMigration emitted, Unit unit) {
        Set<String> destroyed = new LinkedHashSet<>();
        for (SqlStatement statement : unit.statements()) {
            List<String> risks = statement.risks().stream()
                    .filter(risk -> risk.startsWith(DESTROYS))
                    .map(risk -> risk.substring(DESTROYS.length()))
                    .toList();
            destroyed.addAll(risks);
            if (risks.isEmpty() && (statement.work() == Work.ROWS || statement.work() == Work.REWRITE)) {
                destroyed.addAll(overwritten(emitted, statement));
            }
        }
        return destroyed;
    }

    /** What a statement replaces in rows that stay; of what is written "since", nothing is there yet to be lost. */
    private static List<String> overwritten(EmittedMigration emitted, SqlStatement statement) {
        return statement.origin().steps().stream()
                .filter(step -> step >= 0)
                .flatMap(step -> Reversal.parts(emitted.plan().steps().get(step).reversal()).stream())
                .filter(Reversal.Lossy.class::isInstance)
                .map(reversal -> ((Reversal.Lossy) reversal).what())
                .filter(what -> !what.endsWith(SINCE))
                .toList();
    }

    /** What the inverse of a step does not know of goes behind it: by then nothing stands on that. */
    private void undo(EmittedMigration emitted, Script.PlacedUnit placed) {
        for (int step : placed.unit().undoSteps()) {
            undo(emitted, step, placed.unit().mode());
            emitted.up().script().units().stream()
                    .flatMap(unit -> unit.unit().statements().stream())
                    .filter(statement -> statement.origin().steps().contains(step))
                    .flatMap(statement -> statement.undo().stream())
                    .forEach(sql -> line(REVERSE, sql.sql()));
        }
    }

    /**
     * The places in the down script that undo one step of the up script, in the order in which they run. What has to be in no
     * transaction there is done in another form where it has to be in one here.
     */
    private void undo(EmittedMigration emitted, int step, Unit.Mode mode) {
        List<Integer> inverse = switch (step) {
            case AlteringLowering.BEFORE_PLAN -> List.of(AlteringLowering.AFTER_PLAN);
            case AlteringLowering.AFTER_PLAN -> List.of(AlteringLowering.BEFORE_PLAN);
            default -> Planner.undoing(emitted.plan(), step);
        };
        Predicate<SqlStatement> isAsked =
                statement -> statement.origin().steps().stream().anyMatch(inverse::contains);
        List<Script.Place> places = emitted.down().script().units().stream()
                .flatMap(unit -> unit.statements().stream())
                .filter(place -> isAsked.test(place.statement()))
                .toList();
        if (mode == Unit.Mode.TRANSACTION
                && places.stream().anyMatch(place -> place.statement().standing() instanceof Standing.Alone)) {
            emitted.back().stream()
                    .filter(isAsked)
                    .forEach(statement -> line(REVERSE, statement.sql().sql()));
        } else {
            places.forEach(place -> line("undo", number(place.offset()), number(place.length())));
        }
    }

    private static String number(int value) {
        return Integer.toString(value);
    }

    private void line(String keyword, String... fields) {
        text.append(keyword);
        for (String field : fields) {
            text.append('\t')
                    .append(field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
        text.append('\n');
    }
}
