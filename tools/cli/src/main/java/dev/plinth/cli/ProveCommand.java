package dev.plinth.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.plinth.dialect.Dialect;
import dev.plinth.emit.Emission;
import dev.plinth.emit.EmissionInput;
import dev.plinth.emit.OutputDirectory;
import dev.plinth.prover.EngineProof;
import dev.plinth.prover.MigrationProof;
import dev.plinth.prover.ProofPage;
import dev.plinth.prover.ProofText;
import dev.plinth.prover.Prover;
import dev.plinth.prover.engine.EngineName;
import dev.plinth.prover.engine.Engines;
import dev.plinth.prover.engine.Fetching;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.Purpose;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs every migration up, down and up on real engines with rows in the tables, and says what it found. */
@Command(
        name = "prove",
        description = {
            "Generate, then run every migration up, down and up again on real engines with rows in the tables.",
            "SQLite and H2 run in process, PostgreSQL from binaries: of PLINTH_POSTGRES_HOME, or embedded ones of the local",
            "Maven repository, or fetched ones."
        },
        footer = {
            "",
            "Examples:",
            "  plinth prove -p samples/power100",
            "  plinth prove --engine postgresql:13 --engine postgresql:18 --fetch",
            "  plinth prove --sample-from jdbc:postgresql://localhost/shop --sample-user reader"
        })
final class ProveCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(names = "--dialect", paramLabel = "NAME", description = "only this dialect; no evidence is written")
    private @Nullable String only;

    @Option(names = "--seed", paramLabel = "N", description = "what rows are made from (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(
            names = "--engine",
            paramLabel = "NAME[:MAJOR]",
            description = {
                "the engine for its dialect, as postgresql:17; several of one dialect are all proven on, and the evidence is",
                "that of the first"
            })
    private List<String> engines = new ArrayList<>();

    @Option(
            names = "--fetch",
            description = "fetch PostgreSQL's binaries from Maven Central where none are here, once, into a cache")
    private boolean fetch;

    @Option(
            names = "--url",
            paramLabel = "JDBC",
            description = {
                "a scratch server to use: PostgreSQL instead of the embedded one, or SQL Server, which PLINTH_SQLSERVER_URL",
                "may name, too"
            })
    private @Nullable String url;

    @Option(names = "--user", paramLabel = "U", description = "its user, who may create databases")
    private @Nullable String user;

    @Mixin
    private SampleOptions sample = new SampleOptions();

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException, SQLException {
        Project project = options.read(Purpose.GENERATE);
        List<Dialect> dialects =
                only == null ? ProjectOptions.dialects(project) : List.of(ProjectOptions.dialect(project, only));
        EmissionInput input = GenerateCommand.input(project, dialects, options.output(project), List.of());
        Emission emission = GenerateCommand.emit(input, Refusals.of(project, options.folder()));
        GenerateCommand.requireUnedited(emission);
        SortedMap<String, String> files = Evidence.kept(emission.files(), options.output(project));
        EngineChoice choice = EngineChoice.of(engines, input.dialects());
        if (sample.isAsked()) {
            return proveSample(project, input, choice);
        }
        List<EngineProof> proofs = new ArrayList<>();
        List<String> unproven = new ArrayList<>();
        for (Dialect dialect : input.dialects()) {
            List<EngineProof> found = prove(input, choice.of(dialect));
            if (found.isEmpty()) {
                unproven.add(dialect.name());
            } else {
                files.put(dialect.name() + Evidence.DATA, ProofText.of(found.get(0)));
                files.put(dialect.name() + Evidence.PAGE, ProofPage.of(found.get(0)));
            }
            proofs.addAll(found);
        }
        if (only == null) {
            new OutputDirectory(options.output(project)).write(files);
        }
        boolean proven = !proofs.isEmpty() && proofs.stream().allMatch(EngineProof::proven);
        ProofTable.lines(proofs).forEach(proven ? answer::chat : answer::say);
        unproven.forEach(name -> answer.say("not proven: " + name + ", because no engine for it can be had here"));
        JsonArray evidence = new JsonArray();
        proofs.forEach(proof -> evidence.add(JsonParser.parseString(ProofText.of(proof))));
        answer.object().add("proofs", evidence);
        answer.object().add("not_proven", Answer.texts(unproven));
        return answer.end(proven ? ExitCode.DONE : ExitCode.FINDINGS);
    }

    /** Nothing of it is written: what is in it is the database's. */
    private int proveSample(Project project, EmissionInput input, EngineChoice choice)
            throws IOException, SQLException {
        Dialect dialect = ProjectOptions.dialect(project, sample.dialect());
        EngineName name = choice.of(dialect).get(0);
        ScratchEngine engine = start(name)
                .orElseThrow(() -> new InputException("no engine for " + dialect.name() + " can be had here"));
        try (engine) {
            Optional<MigrationProof> proof =
                    new Prover(input, seed).proveSample(engine, sample::open, sample.masking(project, seed));
            if (proof.isEmpty()) {
                throw new InputException("the database has run every migration: a sample of it proves the next one");
            }
            ProofTable.sampled(engine.version(), proof.get()).forEach(answer::say);
            MigrationProof found = proof.get();
            answer.object().addProperty("migration", found.migration());
            answer.object().addProperty("engine", engine.version());
            answer.object().addProperty("verdict", found.verdict().name().toLowerCase(Locale.ROOT));
            answer.object().addProperty("rows", found.rows());
            answer.object().add("notes", Answer.texts(found.notes()));
            answer.object().add("unproven", Answer.texts(found.unproven()));
            answer.object().add("failures", Answer.texts(found.failures()));
            boolean proven = found.failures().isEmpty() && found.unproven().isEmpty();
            return answer.end(proven ? ExitCode.DONE : ExitCode.FINDINGS);
        }
    }

    private List<EngineProof> prove(EmissionInput input, List<EngineName> names) throws SQLException, IOException {
        List<EngineProof> proofs = new ArrayList<>();
        for (EngineName name : names) {
            Optional<ScratchEngine> engine = start(name);
            if (engine.isPresent()) {
                try (ScratchEngine running = engine.get()) {
                    proofs.add(new Prover(input, seed).prove(running));
                }
            }
        }
        return proofs;
    }

    private Optional<ScratchEngine> start(EngineName name) throws SQLException, IOException {
        if (url != null && name.major().isEmpty()) {
            Optional<ScratchEngine> server =
                    ScratchServer.of(url, Optional.ofNullable(user)).engine(name.dialect());
            if (server.isPresent()) {
                return server;
            }
        }
        return Engines.start(name, fetch ? this::fetching : Fetching.NEVER);
    }

    private boolean fetching(String what) {
        answer.chat("fetching " + what);
        return true;
    }
}
