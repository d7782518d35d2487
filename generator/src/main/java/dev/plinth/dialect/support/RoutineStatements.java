package dev.plinth.dialect.support;

import dev.plinth.model.Routine;

/** What an engine is told of routines. */
public interface RoutineStatements extends KindStatements<Routine> {
    /** Whether a routine is altered in place, and keeps who may call it; else it is dropped and made again. */
    boolean keepsGrants(Routine before, Routine after);
}
