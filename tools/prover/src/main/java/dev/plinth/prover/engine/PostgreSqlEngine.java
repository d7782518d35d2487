package dev.plinth.prover.engine;

import dev.plinth.change.State;
import dev.plinth.model.SchemaObject;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/** PostgreSQL: a cluster of our own from the embedded binaries, or somebody's scratch server; one database, and in it a schema a proof. */
public final class PostgreSqlEngine implements ScratchEngine {
    private static final String PUBLIC = "public";

    private final Server server;
    private final int major;
    private final String database;
    private final Connection administrator;
    private int schemas;

    /** Where databases are made, and what stops it. */
    private record Server(String url, Properties login, AutoCloseable stop) {}

    private PostgreSqlEngine(Server server) throws SQLException {
        this.server = server;
        database = "plinth_proof_" + ProcessHandle.current().pid();
        execute(server.url(), "DROP DATABASE IF EXISTS " + database);
        execute(server.url(), "CREATE DATABASE " + database + " ENCODING 'UTF8' TEMPLATE template0");
        try (Connection connection = DriverManager.getConnection(server.url(), server.login())) {
            DatabaseMetaData data = connection.getMetaData();
            major = data.getDatabaseMajorVersion();
        }
        administrator = DriverManager.getConnection(url(Optional.empty()), server.login());
    }

    /** @throws IOException if no binaries can be had; the message says where they were looked for */
    public static PostgreSqlEngine embedded() throws IOException, SQLException {
        return embedded(OptionalInt.empty(), Fetching.NEVER);
    }

    /**
     * A cluster of the installation that {@code PLINTH_POSTGRES_HOME} names, or of embedded binaries.
     *
     * @param major absent: that of the installation, else the usual one, else the newest that is here
     * @throws IOException if no binaries can be had; the message says where they were looked for
     */
    public static PostgreSqlEngine embedded(OptionalInt major, Fetching fetching) throws IOException, SQLException {
        Optional<Path> home = InstalledPostgreSql.home();
        if (home.isPresent() && (major.isEmpty() || InstalledPostgreSql.major(home.get()) == major.getAsInt())) {
            InstalledPostgreSql installed = InstalledPostgreSql.start(home.get());
            return new PostgreSqlEngine(new Server(installed.url(), administrator(), installed));
        }
        UnpackedBinaries.removeHalves();
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setPgBinaryResolver(new PostgreSqlBinaries(wanted(major), fetching))
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("autovacuum", "off")
                .setServerConfig("max_connections", "40")
                .start();
        return new PostgreSqlEngine(new Server(postgres.getJdbcUrl("postgres", "postgres"), administrator(), postgres));
    }

    private static List<PostgreSqlRelease> wanted(OptionalInt major) {
        if (major.isPresent()) {
            return List.of(PostgreSqlRelease.of(major.getAsInt())
                    .orElseThrow(() -> new IllegalArgumentException("no PostgreSQL " + major.getAsInt())));
        }
        return PostgreSqlRelease.all().stream()
                .sorted(Comparator.<PostgreSqlRelease>comparingInt(
                                release -> release.major() == PostgreSqlRelease.USUAL ? 0 : 1)
                        .thenComparing(Comparator.comparingInt(PostgreSqlRelease::major)
                                .reversed()))
                .toList();
    }

    /** A proof reads the same catalogs again and again: the queries are planned once a connection. */
    private static Properties administrator() {
        Properties login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("prepareThreshold", "1");
        return login;
    }

    /** A scratch server that is there already; its user may create databases. */
    public static PostgreSqlEngine at(String url, Properties login) throws SQLException {
        return new PostgreSqlEngine(new Server(url, login, () -> {}));
    }

    @Override
    public String dialect() {
        return "postgresql";
    }

    @Override
    public String version() {
        return "PostgreSQL " + major;
    }

    @Override
    public OptionalInt major() {
        return OptionalInt.of(major);
    }

    @Override
    public ScratchDatabase create() throws SQLException {
        String schema = "proof_" + ++schemas;
        administer("CREATE SCHEMA " + schema);
        return new ScratchDatabase() {
            @Override
            public Connection connect() throws SQLException {
                return DriverManager.getConnection(url(Optional.of(schema)), server.login());
            }

            @Override
            public void close() throws SQLException {
                administer("DROP SCHEMA " + schema + " CASCADE");
            }
        };
    }

    /** An extension and a schema are there once in a database: who loads or makes one gets a database. */
    @Override
    public ScratchDatabase createFor(State... states) throws SQLException {
        boolean owns = Arrays.stream(states)
                .flatMap(state -> state.objects().stream())
                .anyMatch(object ->
                        object.kind() == SchemaObject.Kind.EXTENSION || object.kind() == SchemaObject.Kind.SCHEMA);
        if (!owns) {
            return create();
        }
        return createNamed(PUBLIC);
    }

    @Override
    public ScratchDatabase createNamed(String schema) throws SQLException {
        String own = database + "_" + ++schemas;
        execute(server.url(), "CREATE DATABASE " + own + " ENCODING 'UTF8' TEMPLATE template0");
        if (!schema.equals(PUBLIC)) {
            execute(url(own, Optional.empty()), "CREATE SCHEMA \"" + schema.replace("\"", "\"\"") + "\"");
        }
        return new ScratchDatabase() {
            @Override
            public Connection connect() throws SQLException {
                return DriverManager.getConnection(url(own, Optional.of(schema)), server.login());
            }

            /** As text and not as prepared statements, into which the driver would have to take it apart. */
            @Override
            public void run(String script) throws SQLException {
                String url = url(own, Optional.of(schema)) + "&preferQueryMode=simple";
                try (Connection connection = DriverManager.getConnection(url, server.login());
                        Statement statement = connection.createStatement()) {
                    for (String part : PostgreSqlScript.parts(script)) {
                        statement.execute(part);
                    }
                }
            }

            @Override
            public void close() throws SQLException {
                execute(server.url(), "DROP DATABASE " + own + " WITH (FORCE)");
            }
        };
    }

    private String url(Optional<String> schema) {
        return url(database, schema);
    }

    /** The server's URL with a database of ours in its path. */
    private String url(String database, Optional<String> schema) {
        String url = server.url();
        int query = url.indexOf('?');
        String address = query < 0 ? url : url.substring(0, query);
        String parameters = query < 0 ? "?" : url.substring(query) + "&";
        return address.substring(0, address.lastIndexOf('/') + 1)
                + database
                + parameters
                + schema.map(name -> "currentSchema=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .orElse("");
    }

    /** On the connection that stays open: to open one costs more than what is asked of it. */
    private void administer(String sql) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute(sql);
        }
    }

    private void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, server.login());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            administrator.close();
            execute(server.url(), "DROP DATABASE " + database + " WITH (FORCE)");
            server.stop().close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException("cannot stop PostgreSQL", failure);
        }
    }
}
