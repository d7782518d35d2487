package dev.plinth.emit;

import dev.plinth.change.Fingerprint;
import dev.plinth.change.Migration;
import dev.plinth.change.State;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.dialect.Dialect;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The files of one dialect. */
final class DialectEmitter {
    private final EmissionInput input;
    private final Dialect dialect;
    private final List<Lines.Planned> plans;
    private final LastingExpectations lasting;
    private final List<String> edits = new ArrayList<>();

    DialectEmitter(EmissionInput input, Dialect dialect, List<Lines.Planned> plans) {
        this.input = input;
        this.dialect = dialect;
        this.plans = plans;
        this.lasting = new LastingExpectations(
                dialect, plans.stream().map(Lines.Planned::plan).toList());
    }

    SortedMap<String, String> files() {
        requireOneLine();
        Layout layout = input.layout().kind().of(input, dialect);
        List<EmittedMigration> migrations = new ArrayList<>();
        for (int number = 0; number < plans.size(); number++) {
            migrations.add(emit(number, plans.get(number).name(), layout));
        }
        SortedMap<String, String> files = new TreeMap<>();
        files.put("schema.sql", schema().text());
        List<MigrationOutput> outputs = new ArrayList<>();
        for (EmittedMigration migration : migrations) {
            MigrationOutput output = output(migration, outputs.size() == migrations.size() - 1, layout);
            outputs.add(output);
            add("migrations/" + migration.migration().id(), output.files(), files);
        }
        for (EmittedMigration migration : migrations) {
            add("migrations/" + migration.migration().id(), preflight(migration), files);
        }
        List<EmittedMigration> line = migrations.stream()
                .filter(migration -> input.migrations().contains(migration.migration()))
                .toList();
        add("output", layout.index(line), files);
        files.put("manifest.json", ManifestText.of(input, dialect, outputs));
        files.put("bundle.plinth", BundleText.of(input, dialect, outputs));
        return files;
    }

    /** What was generated before and is not what is said now; known when the files are made. */
    List<String> edits() {
        return edits;
    }

    /** A migration that others follow stays as it was generated: some database may have applied it. */
    private MigrationOutput output(EmittedMigration migration, boolean last, Layout layout) {
        MigrationOutput now = MigrationOutput.of(input, dialect, migration);
        Optional<FrozenMigration> before =
                input.frozen().of(dialect, input.layout(), migration.migration().id());
        if (last || before.isEmpty()) {
            return now;
        }
        Optional<String> difference = before.get().difference(now);
        if (difference.isPresent()) {
            edits.add(edit(migration, "was generated before, and " + difference.get()));
            return now;
        }
        Optional<MigrationOutput> whole = before.get().completed(now, layout.frozen());
        if (whole.isEmpty()) {
            edits.add(edit(
                    migration,
                    "has a script that is gone or edited, and would be another one now: take it out of version control"
                            + " again"));
        }
        return whole.orElse(now);
    }

    private String edit(EmittedMigration migration, String what) {
        String id = migration.migration().id();
        return dialect.name() + ": " + id + " " + what
                + ". Some database may have applied it: put the change into a new migration, or, if none has, run"
                + " `plinth generate --rewrite " + id + "`";
    }

    /** A tool that finds a squash beside what it replaces runs both. */
    private void requireOneLine() {
        if (input.replaced().isEmpty()) {
            return;
        }
        switch (input.layout().kind()) {
            case NUMBERED, DATED, SINGLE_FILE, PREFIXED -> {}
            case FLYWAY, LIQUIBASE, GOLANG_MIGRATE, DBMATE, SQITCH ->
                throw LayoutRefusal.of(
                        dialect.name(),
                        "migrations/" + input.replaced().get(0).id(),
                        "the tool would run a squash and what it replaces",
                        "delete the files of what is replaced, once every database has run them, or choose another layout");
        }
    }

    /** @param path of what the files are for */
    private void add(String path, SortedMap<String, String> more, SortedMap<String, String> files) {
        for (Map.Entry<String, String> file : more.entrySet()) {
            if (files.putIfAbsent(file.getKey(), file.getValue()) != null) {
                throw LayoutRefusal.of(
                        dialect.name(),
                        path,
                        "two files would be called " + file.getKey(),
                        "give the migration another name, or choose another layout");
            }
        }
    }

    private EmittedMigration emit(int number, MigrationName name, Layout layout) {
        MigrationPlan plan = plans.get(number).plan();
        MigrationPlan inverse = Planner.invert(plan);
        MigrationDrafts drafts = drafts(number, inverse, layout);
        List<SqlStatement> back = dialect.lower(inverse).stream()
                .flatMap(unit -> unit.statements().stream())
                .toList();
        return new EmittedMigration(
                plans.get(number).migration(), plan, inverse, drafts, layout.lay(name, drafts), back);
    }

    private MigrationDrafts drafts(int number, MigrationPlan inverse, Layout layout) {
        Migration migration = plans.get(number).migration();
        MigrationPlan plan = plans.get(number).plan();
        Parts up = Parts.of(dialect, plan, input.forms(), layout);
        Parts down = Parts.of(dialect, inverse, input.forms(), layout);
        Repetition there = Repetition.of(dialect, plan);
        Repetition back = Repetition.of(dialect, inverse);
        List<String> verified = ScriptHeader.verify(migration, dialect, layout.run(Layout.Part.VERIFY));
        return new MigrationDrafts(
                new ScriptDraft(
                        ScriptHeader.up(migration, plan, dialect, layout.run(Layout.Part.UP), up, there),
                        there.lines(),
                        up.units(),
                        origin -> upOrigin(migration, plan, origin)),
                new ScriptDraft(
                        ScriptHeader.down(migration, plan, dialect, layout.run(Layout.Part.DOWN), down, back),
                        back.lines(),
                        down.units(),
                        origin -> downOrigin(migration, plan, origin)),
                new ScriptDraft(verified, List.of(), Verification.units(dialect, plan), origin -> ""),
                () -> new ScriptDraft(verified, List.of(), Validation.units(lasting.of(number)), origin -> ""));
    }

    /** What is asked before a migration or its rollback runs, which is a plain script in every layout. */
    private SortedMap<String, String> preflight(EmittedMigration emitted) {
        Migration migration = emitted.migration();
        Preflight up = new Preflight(
                dialect, emitted.plan(), step -> upOrigin(migration, emitted.plan(), Preflight.origin(step)));
        Preflight down = new Preflight(
                dialect, emitted.inverse(), step -> downOrigin(migration, emitted.plan(), Preflight.origin(step)));
        SortedMap<String, String> files = new TreeMap<>();
        up.script("Preflight of: ", migration)
                .ifPresent(script -> files.put("preflight/" + migration.id() + ".up.sql", script));
        down.script("Preflight of the rollback of: ", migration)
                .ifPresent(script -> files.put("preflight/" + migration.id() + ".down.sql", script));
        return files;
    }

    private ScriptWriter writer(Function<SqlStatement.Origin, String> origins) {
        return new ScriptWriter(dialect.script(), origins);
    }

    /** The whole schema from empty: what a new database gets, and what migrated ones are compared with. */
    private Script schema() {
        State to = plans.isEmpty()
                ? State.of(input.declared())
                : plans.get(plans.size() - 1).plan().to();
        MigrationPlan plan = WholeSchema.plan(to);
        return writer(SqlStatement.Origin::operation)
                .write(
                        ScriptHeader.schema(
                                input.project(),
                                Fingerprint.of(to.declared()),
                                dialect,
                                Degraded.of(to.declared(), dialect.name())),
                        dialect.lower(plan));
    }

    private String upOrigin(Migration migration, MigrationPlan plan, SqlStatement.Origin origin) {
        return OriginWords.of(origin, step -> {
            int asked = plan.steps().get(step).asked();
            return migration.steps().get(asked) + place(migration, asked);
        });
    }

    private String downOrigin(Migration migration, MigrationPlan plan, SqlStatement.Origin origin) {
        List<Integer> undone = upSteps(plan);
        return OriginWords.of(origin, step -> {
            int asked = plan.steps().get(undone.get(step)).asked();
            return "undo: " + migration.steps().get(asked) + place(migration, asked);
        });
    }

    /** For each step of the inverted plan, the number of the step that it undoes. */
    private static List<Integer> upSteps(MigrationPlan plan) {
        List<Integer> undone = new ArrayList<>();
        for (int step = plan.steps().size() - 1; step >= 0; step--) {
            undone.addAll(Collections.nCopies(plan.steps().get(step).inverse().size(), step));
        }
        return undone;
    }

    private String place(Migration migration, int step) {
        return input.origins()
                .find("migrations/" + migration.id() + "/steps/" + step)
                .map(DialectEmitter::place)
                .orElse("");
    }

    private static String place(SourceSpan span) {
        return " (" + span.file() + ":" + span.line() + ")";
    }
}
