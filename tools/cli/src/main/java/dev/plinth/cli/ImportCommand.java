package dev.plinth.cli;

import dev.plinth.dialect.Dialect;
import dev.plinth.importer.Imported;
import dev.plinth.importer.Importer;
import dev.plinth.importer.ScriptDatabase;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
        description = "Write the schema of a database, or of a script, as a schema file.",
        footer = {
            "",
            "What was read is made again on a scratch database of the same engine and compared: what the file does not say is",
            "named. The database itself is only read.",
            "",
            "Examples:",
            "  plinth import --url jdbc:sqlite:shop.db --out schema/shop.yaml",
            "  plinth import --script dump.sql --dialect postgresql --out schema/app.yaml"
        })
final class ImportCommand implements Callable<Integer> {
    @Option(names = "--url", paramLabel = "JDBC", description = "the database")
    private @Nullable String url;

    @Option(names = "--script", paramLabel = "FILE", description = "a script that makes the database, instead of --url")
    private @Nullable Path script;

    @Option(names = "--dialect", paramLabel = "NAME", description = "the script's dialect: h2, postgresql or sqlite")
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
        if ((url == null) == (script == null)) {
            throw new InputException("name what to import: --url of a database, or --script with its --dialect");
        }
        if (out != null && Files.exists(out)) {
            throw new InputException(out + " is there already: import overwrites nothing");
        }
        Imported imported = url == null ? ofScript(script) : ofDatabase(url);
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

    private Imported ofScript(@Nullable Path file) throws IOException, SQLException {
        if (file == null || dialect == null) {
            throw new InputException("say whose script it is: --dialect h2, postgresql or sqlite");
        }
        Dialect engine = ScratchEngines.readable(dialect);
        String sql = text(file);
        try (ScratchEngines engines = scratch.engines(login.user(), answer::warn);
                ScriptDatabase database = ScriptDatabase.of(sql, engines.of(engine));
                Connection connection = database.connect()) {
            return new Importer(engine, engines.of(engine)).read(connection);
        }
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException wrong) {
            throw new InputException(file + " is not UTF-8: save it as UTF-8");
        }
    }
}
