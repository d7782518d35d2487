package dev.plinth.prover.engine;

import dev.plinth.change.State;
import java.sql.SQLException;
import java.util.OptionalInt;

/** A running engine on which scratch databases can be made. */
public interface ScratchEngine extends AutoCloseable {
    /** The dialect that it speaks. */
    String dialect();

    /** The engine and its major version, as evidence names them. */
    String version();

    /** The major version, where the engine comes in several that are not alike. */
    default OptionalInt major() {
        return OptionalInt.empty();
    }

    /** A new, empty database. */
    ScratchDatabase create() throws SQLException;

    /** A new, empty database that can be brought to each of the states, whatever others hold meanwhile. */
    default ScratchDatabase createFor(State... states) throws SQLException {
        return create();
    }

    /**
     * A new, empty database whose current schema has this name, where names of schemas stand in what the engine prints.
     *
     * @param schema as it is, not quoted
     */
    default ScratchDatabase createNamed(String schema) throws SQLException {
        return create();
    }

    /**
     * The same engine with databases that are closed with their last connection and opened with the next, where it has such:
     * what an engine reads from its own catalog may come in another order then. It needs no closing of its own.
     */
    default ScratchEngine reopening() {
        return this;
    }

    @Override
    void close();
}
