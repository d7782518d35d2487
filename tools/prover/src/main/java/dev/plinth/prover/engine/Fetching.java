package dev.plinth.prover.engine;

/** Whether an engine that is not here may be had from Maven Central, into Plinth's cache; asked before each fetch. */
@FunctionalInterface
public interface Fetching {
    Fetching NEVER = what -> false;

    /** @param what would be fetched, for a person to read */
    boolean permits(String what);
}
