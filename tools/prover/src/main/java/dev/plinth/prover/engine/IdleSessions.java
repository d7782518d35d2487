package dev.plinth.prover.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Sessions of a server that are used again: a Babelfish takes two seconds to warm one up for its catalog, and a proof asks for
 * many. What scripts set is set back, and the database of an idle session is the server's own, so that no other is held by it.
 */
final class IdleSessions implements AutoCloseable {
    private static final String HOME = "master";

    private final String url;
    private final Properties login;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    IdleSessions(String url, Properties login) {
        this.url = url;
        this.login = login;
    }

    /** A connection that goes back when it is closed. */
    Connection connect() throws SQLException {
        Connection known = idle.poll();
        Connection session = known == null ? DriverManager.getConnection(url, login) : known;
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        giveBack(session);
                        return null;
                    }
                    try {
                        return method.invoke(session, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    }
                });
    }

    private void giveBack(Connection session) throws SQLException {
        if (!session.getAutoCommit()) {
            session.rollback();
            session.setAutoCommit(true);
        }
        session.setCatalog(HOME);
        try (Statement statement = session.createStatement()) {
            statement.execute("SET NOCOUNT, XACT_ABORT OFF");
        }
        idle.add(session);
    }

    @Override
    public void close() {
        for (Connection session = idle.poll(); session != null; session = idle.poll()) {
            try {
                session.close();
            } catch (SQLException failure) {
                throw new IllegalStateException("cannot close a session", failure);
            }
        }
    }
}
