package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.prover.engine.PostgreSqlEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A small project for every engine that can be had here, and its databases. Names in SQL are in double quotes. */
abstract class OnEveryEngine extends SmallProject {
    @SuppressWarnings("NullAway.Init") // started before the first test
    private static PostgreSqlEngine postgreSql;

    private int databases;

    @BeforeAll
    static void startPostgreSql() throws IOException, SQLException {
        postgreSql = PostgreSqlEngine.embedded();
    }

    @AfterAll
    static void stopPostgreSql() {
        postgreSql.close();
    }

    @BeforeEach
    void forEveryEngine() throws IOException {
        Files.writeString(folder.resolve("plinth.yaml"), PROJECT.replace("[sqlite]", "[h2, postgresql, sqlite]"));
    }

    /** A new database of each engine. */
    final List<String> databases() throws SQLException {
        databases++;
        try (Connection connection = postgreSql.create().connect()) {
            return List.of(
                    "jdbc:sqlite:" + folder.resolve("shop" + databases + ".db"),
                    "jdbc:h2:" + folder.resolve("shop" + databases),
                    connection.getMetaData().getURL() + "&user=postgres");
        }
    }

    final Path file(String id) {
        return folder.resolve("migrations/" + id + ".yaml");
    }

    final void migration(String id, String rest) throws IOException {
        Files.writeString(file(id), "migration: " + id + "\n" + rest);
    }

    final void items() throws IOException {
        migration("000_init", """
                steps:
                  - create table: items
                    columns:
                      id: int identity primary key
                      name: varchar(20) unique
                """);
    }

    /** The declared schema may be behind the migrations here. */
    final void generated(String... more) {
        List<String> arguments = new ArrayList<>(List.of("generate", "-p", project()));
        arguments.addAll(Arrays.asList(more));
        assertThat(plinth(arguments.toArray(String[]::new))).as(output()).isLessThanOrEqualTo(ExitCode.FINDINGS);
    }

    final int run(String command, String url, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(Arrays.asList(more));
        arguments.addAll(consent(command, more));
        arguments.addAll(List.of("-p", project(), "--url", url));
        return plinth(arguments.toArray(String[]::new));
    }

    final void succeeds(String command, String url, String... more) {
        assertThat(run(command, url, more)).as(output()).isZero();
    }

    final void refuses(String command, String url, String... more) {
        assertThat(run(command, url, more)).as(output()).isEqualTo(ExitCode.DATABASE);
    }

    final void sql(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of all rows. */
    final List<String> values(String url, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }
}
