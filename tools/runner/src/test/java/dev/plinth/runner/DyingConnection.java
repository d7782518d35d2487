package dev.plinth.runner;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A real connection on which a process dies: after so many statements nothing reaches the database any more. */
final class DyingConnection implements AutoCloseable {

    private final Connection real;
    private int statementsToLive;

    DyingConnection(Connection real, int statementsToLive) {
        this.real = real;
        this.statementsToLive = statementsToLive;
    }

    Connection connection() {
        return proxy(Connection.class, real);
    }

    /** The operating system closes what the process has left open. */
    @Override
    public void close() throws SQLException {
        real.close();
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                DyingConnection.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (statementsToLive <= 0) {
                        throw new Killed();
                    }
                    Object answer;
                    try {
                        answer = method.invoke(target, arguments);
                    } catch (InvocationTargetException wrapped) {
                        throw wrapped.getCause();
                    }
                    if (method.getName().startsWith("execute") && --statementsToLive == 0) {
                        throw new Killed();
                    }
                    if (answer instanceof PreparedStatement prepared) {
                        return proxy(PreparedStatement.class, prepared);
                    }
                    return answer instanceof Statement plain ? proxy(Statement.class, plain) : answer;
                }));
    }

    /** No exception: nothing in the process answers it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
