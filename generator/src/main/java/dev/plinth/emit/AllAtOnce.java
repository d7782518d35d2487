package dev.plinth.emit;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.Reversal;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Refusal;
import dev.plinth.dialect.RefusedException;
import dev.plinth.dialect.ScriptStyle;
import dev.plinth.dialect.ScriptStyle.Atomicity;
import dev.plinth.dialect.VerifyQueries;
import dev.plinth.dialect.VerifyQueries.Expectation;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All migrations in one go, and the way back: {@code execute_all.sql} and {@code emergency_rollback.sql} hold everything;
 * those in {@code all/} include a file a migration. Each runs in one transaction where the engine can do that, and ends with a
 * validation that fails. Where a step has no form in one transaction, a file in their place names it.
 */
final class AllAtOnce {
    private static final String FOLDER = "all/";

    /** Takes the migrations on, or back. */
    private enum Direction {
        UP("execute_all", "up/"),
        DOWN("emergency_rollback", "down/");

        private final String file;
        private final String parts;

        Direction(String file, String parts) {
            this.file = file;
            this.parts = parts;
        }
    }

    /** A migration in one direction. */
    private record Step(EmittedMigration emitted, MigrationPlan plan, ScriptDraft draft) {
        String id() {
            return emitted.migration().id();
        }

        /** Below the folder of the parts; without what a command line would take for its own. */
        String file() {
            return id().replaceAll("[^A-Za-z0-9._-]", "_") + ".sql";
        }
    }

    private final Dialect dialect;
    private final String project;
    private final Direction direction;
    private final List<Step> steps;
    private final List<Expectation> expectations;

    private AllAtOnce(
            Dialect dialect, String project, Direction direction, List<Step> steps, List<Expectation> expectations) {
        this.dialect = dialect;
        this.project = project;
        this.direction = direction;
        this.steps = steps;
        this.expectations = expectations;
    }

    /** By their paths; nothing where there are no migrations. */
    static SortedMap<String, String> files(Dialect dialect, String project, List<EmittedMigration> migrations) {
        SortedMap<String, String> files = new TreeMap<>();
        if (migrations.isEmpty()) {
            return files;
        }
        List<Step> up = new ArrayList<>();
        List<Step> down = new ArrayList<>();
        for (EmittedMigration emitted : migrations) {
            up.add(new Step(emitted, emitted.plan(), emitted.drafts().up()));
            down.add(new Step(emitted, emitted.inverse(), emitted.drafts().down()));
        }
        Collections.reverse(down);
        List<Expectation> whole =
                WholeSchema.expectations(dialect, up.get(up.size() - 1).plan().to());
        files.putAll(new AllAtOnce(dialect, project, Direction.UP, up, whole).files());
        files.putAll(new AllAtOnce(dialect, project, Direction.DOWN, down, absence(dialect, up)).files());
        return files;
    }

    /** That nothing is there which a migration has made. */
    private static List<Expectation> absence(Dialect dialect, List<Step> up) {
        VerifyQueries queries = dialect.verification();
        Catalog before = dialect.derive(up.get(0).plan().from());
        Map<String, Expectation> absent = new LinkedHashMap<>();
        for (Step step : up) {
            Catalog after = dialect.derive(step.plan().to());
            after.tables().forEach(table -> {
                if (!before.tables().has(table.name())) {
                    String check = "table " + table.name();
                    absent.putIfAbsent(check, queries.presence(check, "absent", queries.table(table)));
                }
            });
            after.views().names().forEach(view -> {
                if (!before.views().has(view)) {
                    String check = "view " + view;
                    absent.putIfAbsent(check, queries.presence(check, "absent", queries.view(view)));
                }
            });
        }
        return List.copyOf(absent.values());
    }

    private SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        try {
            List<List<Unit>> units =
                    dialect.lowerTogether(steps.stream().map(Step::plan).toList());
            requireOneTransaction(units);
            write(units, files);
        } catch (RefusedException refused) {
            files.put(direction.file + ".refused.txt", refused.getMessage() + "\n");
        }
        return files;
    }

    private void requireOneTransaction(List<List<Unit>> units) {
        List<Refusal> refusals = new ArrayList<>();
        if (atomicity() == Atomicity.ONE_TRANSACTION) {
            for (int i = 0; i < steps.size(); i++) {
                String path = "migrations/" + steps.get(i).id();
                units.get(i).stream()
                        .filter(unit -> unit.mode() == Unit.Mode.AUTOCOMMIT)
                        .forEach(unit -> refusals.add(new Refusal(
                                DiagnosticCode.LAYOUT,
                                dialect.name(),
                                path,
                                unit.label() + " has no form in one transaction with other steps",
                                "run the scripts of the migrations one by one")));
            }
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    private void write(List<List<Unit>> units, SortedMap<String, String> files) {
        List<Unit> all = units.stream().flatMap(List::stream).toList();
        List<String> parts = new ArrayList<>();
        List<String> includes = new ArrayList<>();
        Function<String, String> include = dialect.script().batch().include();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String part = writer(step).part(List.of(title(step)), units.get(i));
            parts.add(part);
            files.put(FOLDER + direction.parts + step.file(), part);
            includes.add("-- " + title(step) + "\n" + include.apply(direction.parts + step.file()) + "\n");
        }
        String file = direction.file + ".sql";
        String command = dialect.script().command();
        files.put(file, batch(command, parts, all));
        files.put(FOLDER + file, batch("in this folder, " + command, includes, all));
    }

    private String batch(String command, List<String> parts, List<Unit> all) {
        return writer(steps.get(0)).batch(header(command), parts, all, Validation.requirements(expectations));
    }

    private ScriptWriter writer(Step step) {
        return new ScriptWriter(dialect.script(), step.draft().origins());
    }

    private String title(Step step) {
        return switch (direction) {
            case UP -> "Migration: " + step.id();
            case DOWN -> "Rollback of: " + step.id();
        };
    }

    private List<String> header(String command) {
        String range = steps.get(0).id() + " to " + steps.get(steps.size() - 1).id();
        List<String> lines = new ArrayList<>();
        lines.add(
                switch (direction) {
                    case UP -> "Execute all: " + project + ", " + range;
                    case DOWN -> "Emergency rollback: " + project + ", " + range;
                });
        lines.add("Dialect: " + dialect.name());
        lines.add("For: "
                + switch (direction) {
                    case UP -> "a database that has none of it";
                    case DOWN -> "a database that has all of it; what was written since is not kept";
                });
        lines.add("History: not written, so that Plinth and other tools know nothing of it");
        lines.add("On error: "
                + switch (atomicity()) {
                    case ONE_TRANSACTION -> "stops, and leaves nothing behind: all of it is one transaction";
                    case NONE ->
                        "stops; what ran before stays, since the engine commits each change of the catalog by itself";
                });
        lines.add("Run: " + command);
        switch (direction) {
            case UP -> lines.add("Rollback: " + Direction.DOWN.file + ".sql, which says what it loses");
            case DOWN -> lines.addAll(ScriptHeader.reversal(reservations()));
        }
        return lines;
    }

    private List<Reversal> reservations() {
        return steps.stream()
                .flatMap(step -> step.emitted().plan().reservations().stream())
                .distinct()
                .toList();
    }

    private Atomicity atomicity() {
        ScriptStyle style = dialect.script();
        return style.batch().atomicity();
    }
}
