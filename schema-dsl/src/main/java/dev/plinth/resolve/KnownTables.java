package dev.plinth.resolve;

import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a declaration may ask about the tables around it, whether they are finished or declared beside it. */
interface KnownTables {
    boolean hasTable(String table);

    Collection<String> tableNames();

    /** In the author's order; empty for an unknown table. */
    Collection<String> columnNames(String table);

    /** Empty where the column is unknown or its type could not be found, which is reported elsewhere. */
    Optional<DataType> type(String table, String column);

    Optional<EnumType> enumType(String name);

    /** For hints. */
    Collection<String> enumNames();

    /** The columns of the primary key; empty where there is none. */
    List<String> primaryKey(String table);
}
