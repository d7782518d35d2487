package dev.plinth.prover.engine;

import java.sql.SQLException;

/** A running engine on which scratch databases can be made. */
public interface ScratchEngine extends AutoCloseable {
    /** The dialect that it speaks. */
    String dialect();

    /** The engine and its major version, as evidence names them. */
    String version();

    /** A new, empty database. */
    ScratchDatabase create() throws SQLException;

    @Override
    void close();
}
