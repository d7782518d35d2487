package dev.plinth.runner;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** A connection as a pool hands it out: closing gives it back and leaves it open. */
final class KeptConnection {

    private KeptConnection() {}

    static Connection of(Connection real, HandBack whenClosed) {
        return (Connection) Proxy.newProxyInstance(
                KeptConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        whenClosed.run();
                        return null;
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException wrapped) {
                        throw wrapped.getCause();
                    }
                });
    }

    /** What a test looks at when the connection comes back. */
    interface HandBack {
        void run() throws Exception;
    }
}
