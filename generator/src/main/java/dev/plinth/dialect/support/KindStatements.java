package dev.plinth.dialect.support;

import dev.plinth.model.SchemaObject;
import dev.plinth.sql.SqlStatement;
import java.util.List;

/** What an engine is told of one kind of object. */
public interface KindStatements<T extends SchemaObject> {
    List<SqlStatement> create(T object);

    List<SqlStatement> drop(T object);

    /** What becomes of the object itself; tables that stand on it are changed around it. */
    List<SqlStatement> alter(T before, T after);

    /** For an engine that holds none of a kind. */
    static <T extends SchemaObject> KindStatements<T> none() {
        return new KindStatements<>() {
            @Override
            public List<SqlStatement> create(T object) {
                return List.of();
            }

            @Override
            public List<SqlStatement> drop(T object) {
                return List.of();
            }

            @Override
            public List<SqlStatement> alter(T before, T after) {
                return List.of();
            }
        };
    }
}
