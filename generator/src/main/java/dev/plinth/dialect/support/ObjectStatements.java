package dev.plinth.dialect.support;

import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.sql.SqlStatement;
import java.util.List;

/** What an engine is told of enums, sequences, routines and extensions; nothing where it holds none of that kind. */
public interface ObjectStatements {
    List<SqlStatement> create(SchemaObject object);

    List<SqlStatement> drop(SchemaObject object);

    /** What becomes of the object itself; tables that stand on it are changed around it. */
    List<SqlStatement> alter(SchemaObject before, SchemaObject after);

    /** Whether a routine is altered in place; else it is dropped and made again. */
    boolean keepsGrants(Routine before, Routine after);
}
