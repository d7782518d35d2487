package dev.plinth.cli;

import dev.plinth.dialect.Dialect;
import dev.plinth.importer.ScriptDatabase;
import dev.plinth.importer.project.FlywayFolder;
import dev.plinth.importer.project.LiquibaseFile;
import dev.plinth.importer.project.MigrationScripts;
import dev.plinth.importer.project.Placeholders;
import dev.plinth.importer.project.ProjectException;
import dev.plinth.prover.engine.ScratchEngine;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Scripts that make a database, which are run on a scratch one: one file, or those of a project of another tool. */
final class ImportedScripts {
    @Option(names = "--script", paramLabel = "FILE", description = "a script that makes the database, instead of --url")
    private @Nullable Path script;

    @Option(
            names = "--flyway",
            paramLabel = "DIR",
            description = "a location of Flyway's: its versions are run in their order, and then what is repeatable")
    private @Nullable Path flyway;

    @Option(
            names = "--liquibase",
            paramLabel = "FILE",
            description = "a changelog of Liquibase's in formatted SQL, which is run in its order")
    private @Nullable Path liquibase;

    @Option(
            names = "--placeholder",
            paramLabel = "NAME=VALUE",
            description = "a value for $${NAME} in scripts of Flyway's and Liquibase's")
    private Map<String, String> placeholders = new LinkedHashMap<>();

    /** How many of them were named. */
    long named() {
        return Stream.of(script, flyway, liquibase).filter(Objects::nonNull).count();
    }

    /** Something that can be run on an engine. */
    @FunctionalInterface
    interface Source {
        ScriptDatabase on(ScratchEngine engine) throws SQLException;
    }

    /** @param answer is told what is run, and what not */
    Source source(Dialect dialect, Answer answer) throws IOException {
        if (script != null) {
            String sql = text(script);
            return engine -> ScriptDatabase.of(sql, engine);
        }
        MigrationScripts found = project(dialect);
        found.ignored().forEach(ignored -> answer.warn("not run: " + ignored));
        answer.object().addProperty("scripts", found.scripts().size());
        return engine -> ScriptDatabase.of(found.scripts(), engine);
    }

    private MigrationScripts project(Dialect dialect) throws IOException {
        Placeholders values = new Placeholders(placeholders);
        try {
            return flyway == null
                    ? LiquibaseFile.scripts(Objects.requireNonNull(liquibase, "named"), dialect.name(), values)
                    : FlywayFolder.scripts(flyway, values);
        } catch (ProjectException unfit) {
            throw new InputException(String.valueOf(unfit.getMessage()));
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
