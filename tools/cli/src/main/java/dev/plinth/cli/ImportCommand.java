package dev.plinth.cli;

import dev.plinth.dialect.Dialect;
import dev.plinth.importer.Imported;
import dev.plinth.importer.Importer;
import dev.plinth.importer.ScriptDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A database that others made, as a declaration that gives the same database again. */
@Command(
        name = "import",
        description = "Write the schema of a database, or of scripts, as a schema file.",
        footer = {
            "",
            "What was read is made again on a scratch database of the same engine and compared: what the file does not say is",
            "named. The database itself is only read.",
            "",
            "Examples:",
            "  plinth import --url jdbc:sqlite:shop.db --out schema/shop.yaml",
            "  plinth import --script dump.sql --dialect postgresql --out schema/app.yaml",
            "  plinth import --flyway src/main/resources/db/migration --dialect postgresql --out schema/app.yaml"
        })
final class ImportCommand implements Callable<Integer> {
    @Option(names = "--url", paramLabel = "JDBC", description = "the database")
    private @Nullable String url;

    @Mixin
    private ImportedScripts scripts = new ImportedScripts();

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "the scripts' dialect: h2, postgresql, sqlite or sqlserver")
    private @Nullable String dialect;

    @Option(names = "--out", paramLabel = "FILE", description = "where the schema goes, instead of printing it")
    private @Nullable Path out;

    @Mixin
    private LoginOptions login = new LoginOptions();

    @Mixin
    private ScratchOptions scratch = new ScratchOptions();

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException, SQLException {
        if (scripts.named() + (url == null ? 0 : 1) != 1) {
            throw new InputException(
                    "name one thing to import: --url of a database, or --script, --flyway or --liquibase with"
                            + " the --dialect");
        }
        if (out != null && Files.exists(out)) {
            throw new InputException(out + " is there already: import overwrites nothing");
        }
        Imported imported = url == null ? ofScripts() : ofDatabase(url);
        imported.unsaid().forEach(unsaid -> answer.warn("not said: " + unsaid));
        answer.object().add("not_said", Answer.texts(imported.unsaid()));
        if (out == null) {
            answer.say(imported.yaml().stripTrailing());
            answer.object().addProperty("schema", imported.yaml());
        } else {
            Path parent = out.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            WholeFiles.write(Map.of(out, imported.yaml()));
            answer.object().addProperty("file", out.toString());
            answer.chat("wrote " + out + ": " + imported.schema().tables().size() + " tables, "
                    + imported.schema().views().size() + " views");
        }
        return answer.end(ExitCode.DONE);
    }

    private Imported ofDatabase(String address) throws IOException, SQLException {
        JdbcAddress database = login.address(address);
        Dialect engine = ScratchEngines.readable(database.dialect(Optional.ofNullable(dialect)));
        try (Connection connection = database.openExisting(" (is this the right place: " + database.place() + "?)");
                ScratchEngines engines = scratch.engines(login.user(), answer::warn)) {
            return new Importer(engine, engines.like(connection, engine)).read(connection);
        }
    }

    private Imported ofScripts() throws IOException, SQLException {
        if (dialect == null) {
            throw new InputException("say whose SQL it is: --dialect h2, postgresql, sqlite or sqlserver");
        }
        Dialect engine = ScratchEngines.readable(dialect);
        ImportedScripts.Source source = scripts.source(engine, answer);
        try (ScratchEngines engines = scratch.engines(login.user(), answer::warn);
                ScriptDatabase database = source.on(engines.of(engine));
                Connection connection = database.connect()) {
            return new Importer(engine, engines.of(engine)).read(connection);
        }
    }
}
