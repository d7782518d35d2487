package dev.plinth.prover.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's scratch SQL Server, or a Babelfish that stands in for one; a database a proof. */
public final class SqlServerEngine implements ScratchEngine {
    /** The environment variable that names a scratch server: nothing can be started in process. */
    public static final String VARIABLE = "PLINTH_SQLSERVER_URL";

    private static final Pattern BABELFISH = Pattern.compile("Babelfish (\\d+)");

    /** What sqlcmd takes for the end of a batch. */
    private static final Pattern BATCH_END = Pattern.compile("(?im)^[ \\t]*GO[ \\t]*;?[ \\t]*$");

    /** Engines of one process share a server, and a server's databases have names. */
    private static final AtomicInteger MADE = new AtomicInteger();

    private final String version;
    private final IdleSessions sessions;

    private SqlServerEngine(String url, Properties login) throws SQLException {
        sessions = new IdleSessions(url, login);
        try (Connection connection = sessions.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT @@VERSION")) {
            rows.next();
            Matcher babelfish = BABELFISH.matcher(rows.getString(1));
            version = babelfish.find()
                    ? "Babelfish " + babelfish.group(1)
                    : "SQL Server " + connection.getMetaData().getDatabaseMajorVersion();
        }
    }

    /** A server that is there already; its user may create databases. */
    public static SqlServerEngine at(String url, Properties login) throws SQLException {
        return new SqlServerEngine(url, login);
    }

    /** The server that the environment names; empty where it names none. */
    public static Optional<ScratchEngine> ofEnvironment() throws SQLException {
        String url = System.getenv(VARIABLE);
        return url == null || url.isEmpty() ? Optional.empty() : Optional.of(at(url, new Properties()));
    }

    @Override
    public String dialect() {
        return "sqlserver";
    }

    @Override
    public String version() {
        return version;
    }

    /** Whether it is no SQL Server: it refuses some of what one takes, and prints otherwise. */
    public boolean isStandIn() {
        return version.startsWith("Babelfish");
    }

    @Override
    public ScratchDatabase create() throws SQLException {
        String name = "plinth_proof_" + ProcessHandle.current().pid() + "_" + MADE.incrementAndGet();
        execute("DROP DATABASE IF EXISTS " + name);
        execute("CREATE DATABASE " + name);
        return new ScratchDatabase() {
            @Override
            public Connection connect() throws SQLException {
                Connection connection = sessions.connect();
                connection.setCatalog(name);
                return connection;
            }

            /** Batch by batch, as sqlcmd does. */
            @Override
            public void run(String script) throws SQLException {
                try (Connection connection = connect();
                        Statement statement = connection.createStatement()) {
                    for (String batch : batches(script)) {
                        drain(statement, batch);
                    }
                }
            }

            @Override
            public void close() throws SQLException {
                execute("DROP DATABASE " + name);
            }
        };
    }

    private static List<String> batches(String script) {
        List<String> batches = new ArrayList<>();
        for (String batch : BATCH_END.split(script)) {
            if (!batch.isBlank()) {
                batches.add(batch);
            }
        }
        return batches;
    }

    /** An error of a later statement of a batch is only seen by who asks for its result. */
    private static void drain(Statement statement, String batch) throws SQLException {
        boolean rows = statement.execute(batch);
        while (rows || statement.getUpdateCount() != -1) {
            rows = statement.getMoreResults();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = sessions.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        sessions.close();
    }
}
