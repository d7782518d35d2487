package dev.plinth.cli;

import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.emit.DiffScripts;
import dev.plinth.importer.Compared;
import dev.plinth.importer.Comparer;
import dev.plinth.importer.Unsaid;
import dev.plinth.importer.UnsaidGuard;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.ProjectReader;
import dev.plinth.yaml.ProjectReading;
import dev.plinth.yaml.SchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Two schemas, each a file, a folder, a project or a database.
 *
 * @param dialect may be left out where one of them is a database
 * @param names how unnamed objects are named in files
 * @param login to the databases
 */
record DiffPair(String from, String to, Optional<String> dialect, NamingStyle names, LoginOptions login) {

    /** @throws dev.plinth.importer.UnsaidException if a script would lose what the language does not say */
    Difference difference(ScratchEngines engines) throws IOException, SQLException {
        if (JdbcAddress.isUrl(from) || JdbcAddress.isUrl(to)) {
            Dialect known = ScratchEngines.readable(dialectOfDatabase());
            ScratchEngine engine = like(JdbcAddress.isUrl(from) ? from : to, known, engines);
            Dialect own =
                    engine.major().isPresent() ? known.since(engine.major().getAsInt()) : known;
            return difference(since(own), new Comparer(own, engine));
        }
        Dialect target = since(DiffCommand.dialect(dialect.orElseThrow(
                () -> new InputException("say whose SQL it shall be: --dialect h2, postgresql, sqlite or sqlserver"))));
        Resolved before = read(from);
        Resolved after = read(to);
        Refusals refusals = Refusals.of(after.origins(), Path.of(to));
        MigrationPlan plan = refusals.located(() -> plan(before.schema(), after.schema(), names, after.renames()));
        DiffScripts scripts = refusals.located(() -> DiffScripts.of(target, plan));
        return new Difference(plan.operations(), scripts, new TreeMap<>(), List.of());
    }

    /** For the oldest version that a project on one of the sides is for. */
    private Dialect since(Dialect target) {
        return Stream.of(from, to)
                .filter(side -> !JdbcAddress.isUrl(side))
                .map(Path::of)
                .filter(path -> Files.isRegularFile(path.resolve(ProjectReader.FILE_NAME)))
                .flatMap(path -> ProjectReader.read(path).project().stream())
                .flatMap(project ->
                        Stream.ofNullable(project.configuration().since().get(target.name())))
                .min(Integer::compare)
                .map(target::since)
                .orElse(target);
    }

    private String dialectOfDatabase() {
        String known = (JdbcAddress.isUrl(from) ? address(from) : address(to)).dialect(dialect);
        if (JdbcAddress.isUrl(to)) {
            address(to).dialect(Optional.of(known));
        }
        return known;
    }

    private JdbcAddress address(String url) {
        return login.address(url);
    }

    private Difference difference(Dialect target, Comparer comparer) throws SQLException {
        if (!JdbcAddress.isUrl(from)) {
            Resolved before = read(from);
            try (Connection database = open(to)) {
                return difference(target, comparer.compare(before.schema(), database), Renames.NONE);
            }
        }
        if (!JdbcAddress.isUrl(to)) {
            Resolved after = read(to);
            try (Connection database = open(from)) {
                Compared compared = comparer.compare(database, after.schema(), after.renames(), names);
                return difference(target, compared, after.renames());
            }
        }
        try (Connection before = open(from);
                Connection after = open(to)) {
            return difference(target, comparer.compare(before, after), Renames.NONE);
        }
    }

    private ScratchEngine like(String url, Dialect target, ScratchEngines engines) throws IOException, SQLException {
        try (Connection database = open(url)) {
            return engines.like(database, target);
        }
    }

    private Connection open(String url) {
        return address(url)
                .openExisting(" (is this the right place: " + address(url).place() + "?)");
    }

    private Difference difference(Dialect target, Compared compared, Renames renames) {
        MigrationPlan plan = guarded(target, compared, names, renames);
        List<Unsaid> unsaid = new ArrayList<>(compared.from().unsaid());
        unsaid.addAll(compared.to().unsaid());
        return new Difference(plan.operations(), DiffScripts.of(target, plan), compared.differences(), unsaid);
    }

    /** @throws dev.plinth.importer.UnsaidException if it would lose or touch what the language does not say */
    static MigrationPlan guarded(Dialect dialect, Compared compared, NamingStyle names, Renames renames) {
        MigrationPlan plan = plan(compared.from().schema(), compared.to().schema(), names, renames);
        new UnsaidGuard(dialect).require(plan, compared);
        return plan;
    }

    private static MigrationPlan plan(Schema before, Schema after, NamingStyle names, Renames renames) {
        State state = State.of(before);
        List<Operation> operations = new SchemaDiffer(names, renames).diff(state, after);
        return Planner.plan(state, operations, after);
    }

    private Resolved read(String place) {
        Path path = Path.of(place);
        if (!Files.exists(path)) {
            throw new InputException("there is no " + path);
        }
        if (Files.isRegularFile(path.resolve(ProjectReader.FILE_NAME))) {
            ProjectReading reading = ProjectReader.read(path);
            Project project = reading.project().orElseThrow(() -> InputException.of(reading.diagnostics(), path));
            return new Resolved(project.declared(), project.origins(), project.renames());
        }
        SchemaReading reading = SchemaReader.read(List.of(path), names);
        return reading.resolved().orElseThrow(() -> InputException.of(reading.diagnostics(), Path.of("")));
    }
}
