package dev.plinth.cli;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.prover.engine.Engines;
import dev.plinth.prover.engine.PostgreSqlEngine;
import dev.plinth.prover.engine.ScratchEngine;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The engines on which a command tries what it has read, each started when it is first asked for and used until the end.
 */
final class ScratchEngines implements AutoCloseable {
    private final Optional<String> postgresql;
    private final Optional<String> user;
    private final Map<String, ScratchEngine> started = new TreeMap<>();

    /** @param postgresql the URL of a server to try on, where none can be started */
    ScratchEngines(Optional<String> postgresql, Optional<String> user) {
        this.postgresql = postgresql;
        this.user = user;
    }

    /** The dialect of the name, if databases of it can be read. */
    static Dialect readable(String name) {
        if (!CatalogInspectors.dialects().contains(DiffCommand.dialect(name).name())) {
            throw new InputException("no " + name + " database can be read yet: only "
                    + String.join(", ", CatalogInspectors.dialects()));
        }
        return Dialects.of(name);
    }

    ScratchEngine of(Dialect dialect) throws IOException, SQLException {
        ScratchEngine engine = started.get(dialect.name());
        if (engine == null) {
            engine = start(dialect.name());
            started.put(dialect.name(), engine);
        }
        return engine;
    }

    private ScratchEngine start(String name) throws IOException, SQLException {
        if (postgresql.isPresent() && name.equals("postgresql")) {
            Properties login = new Properties();
            user.ifPresent(known -> login.setProperty("user", known));
            return PostgreSqlEngine.at(postgresql.get(), login);
        }
        return Engines.start(name)
                .orElseThrow(() -> new InputException("no engine for " + name + " can be had here to try on"));
    }

    @Override
    public void close() {
        started.values().forEach(ScratchEngine::close);
    }
}
