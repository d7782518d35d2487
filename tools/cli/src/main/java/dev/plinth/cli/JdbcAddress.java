package dev.plinth.cli;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a database is and who asks.
 *
 * @param passwordVariable the environment variable that holds the password: it stands in no command line
 */
record JdbcAddress(String url, Optional<String> user, Optional<String> passwordVariable) {
    /** Drivers that make a database where there is none, and the property that forbids it. */
    private static final Map<String, Map.Entry<String, String>> MAKERS =
            Map.of("h2", Map.entry("IFEXISTS", "TRUE"), "sqlite", Map.entry("open_mode", "2"));

    /** Whether a text is meant as an address of a database, and not as a file. */
    static boolean isUrl(String text) {
        return text.startsWith("jdbc:");
    }

    /**
     * The dialect that the URL's scheme names.
     *
     * @param stated serves where the scheme is that of a driver around another
     */
    String dialect(Optional<String> stated) {
        String scheme = scheme();
        if (stated.isEmpty()) {
            return scheme;
        }
        boolean known = Dialects.all().stream().map(Dialect::name).anyMatch(scheme::equals);
        if (known && !scheme.equals(stated.get())) {
            throw new InputException("--url is of a " + scheme + " database, and --dialect says " + stated.get()
                    + ": leave out --dialect, or mend the URL");
        }
        return stated.get();
    }

    private String scheme() {
        String[] parts = url.split(":", 3);
        if (parts.length < 3 || !parts[0].equals("jdbc")) {
            throw new InputException("--url is a JDBC URL, for example jdbc:postgresql://localhost/app");
        }
        return parts[1];
    }

    /** The URL without its settings, among which a password may be. */
    String place() {
        return url.split("[?;]", 2)[0];
    }

    /** A connection; some engines make a database where there is none. */
    Connection open() {
        return open(login(), "");
    }

    /**
     * A connection to a database that must be there: a mistyped path would else become an empty one.
     *
     * @param hint follows the driver's message, a clause of its own
     */
    Connection openExisting(String hint) {
        Map.Entry<String, String> forbidding = MAKERS.get(scheme());
        if (forbidding == null) {
            return open();
        }
        Properties properties = login();
        properties.setProperty(forbidding.getKey(), forbidding.getValue());
        return open(properties, hint);
    }

    private Properties login() {
        Properties properties = new Properties();
        user.ifPresent(name -> properties.setProperty("user", name));
        if (passwordVariable.isPresent()) {
            String password = System.getenv(passwordVariable.get());
            if (password == null) {
                throw new InputException("the environment has no variable " + passwordVariable.get());
            }
            properties.setProperty("password", password);
        }
        return properties;
    }

    private Connection open(Properties properties, String hint) {
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException failure) {
            throw new UnreachableException(failure, hint);
        }
    }
}
