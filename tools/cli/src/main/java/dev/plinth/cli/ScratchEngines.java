package dev.plinth.cli;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.prover.engine.EngineName;
import dev.plinth.prover.engine.Engines;
import dev.plinth.prover.engine.Fetching;
import dev.plinth.prover.engine.ScratchEngine;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The engines on which a command tries what it has read, each started when it is first asked for and used until the end.
 */
final class ScratchEngines implements AutoCloseable {
    /** The one engine that can be had in several versions. */
    private static final String VERSIONED = "postgresql";

    private final Optional<String> server;
    private final Optional<String> user;
    private final Consumer<String> warning;
    private final Map<String, ScratchEngine> started = new TreeMap<>();

    /**
     * @param server the URL of a server to try on, where none can be started
     * @param warning is told where the engine is not that of the database
     */
    ScratchEngines(Optional<String> server, Optional<String> user, Consumer<String> warning) {
        this.warning = warning;
        this.server = server;
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
        return of(EngineName.any(dialect.name()));
    }

    /**
     * An engine of the database's own version where there is one: engines print and refuse otherwise from one version to the
     * next.
     */
    ScratchEngine like(Connection database, Dialect dialect) throws IOException, SQLException {
        int major = database.getMetaData().getDatabaseMajorVersion();
        if (!dialect.name().equals(VERSIONED) || server.isPresent()) {
            return of(dialect);
        }
        if (!EngineName.postgreSqlMajors().contains(major)) {
            throw new InputException("the database is PostgreSQL " + major + ": read can be PostgreSQL "
                    + EngineName.postgreSqlMajors());
        }
        try {
            return of(EngineName.of(VERSIONED + ":" + major));
        } catch (FileNotFoundException missing) {
            ScratchEngine other = of(dialect);
            warning.accept("tried on " + other.version() + ", and the database is PostgreSQL " + major
                    + ", of which no binaries are here: what the two print differently is taken for a difference");
            return other;
        }
    }

    private ScratchEngine of(EngineName name) throws IOException, SQLException {
        ScratchEngine engine = started.get(name.toString());
        if (engine == null) {
            engine = start(name);
            started.put(name.toString(), engine);
        }
        return engine;
    }

    private ScratchEngine start(EngineName name) throws IOException, SQLException {
        if (server.isPresent()) {
            Optional<ScratchEngine> engine =
                    ScratchServer.of(server.get(), user).engine(name.dialect());
            if (engine.isPresent()) {
                return engine.get();
            }
        }
        return Engines.start(name, Fetching.NEVER)
                .orElseThrow(() -> new InputException("no engine for " + name + " can be had here to try on"));
    }

    @Override
    public void close() {
        started.values().forEach(ScratchEngine::close);
    }
}
