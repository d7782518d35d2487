package dev.plinth.inspector.sqlserver;

import dev.plinth.catalog.CatalogIndex;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import dev.plinth.inspector.support.TableParts;
import dev.plinth.model.PartComments;
import dev.plinth.sql.SqlFragment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Indexes of tables, but those of keys. */
final class Indexes {
    private static final String INDEXES = """
            SELECT o.name, i.name AS index_name, i.type_desc, i.is_unique, i.filter_definition, i.fill_factor,
                i.ignore_dup_key, i.is_disabled, i.is_padded, d.name AS place, d.is_default, c.name AS column_name,
                k.key_ordinal, k.is_descending_key, k.is_included_column, CAST(p.value AS nvarchar(3750)) AS remark
            FROM sys.tables o
            JOIN sys.indexes i ON i.object_id = o.object_id AND i.index_id > 0
                AND i.is_primary_key = 0 AND i.is_unique_constraint = 0
            JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id
            JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id
            LEFT JOIN sys.data_spaces d ON d.data_space_id = i.data_space_id
            LEFT JOIN sys.extended_properties p ON p.class = 7 AND p.major_id = i.object_id AND p.minor_id = i.index_id
                AND p.name = N'MS_Description'
            %s AND o.name NOT IN %s
            ORDER BY o.name, i.name, k.is_included_column, k.key_ordinal, k.index_column_id
            """.formatted(Names.OF_SCHEMA, Names.HISTORY);

    private static final String COMPRESSION = """
            SELECT o.name, i.name, MIN(p.data_compression_desc)
            FROM sys.tables o
            JOIN sys.indexes i ON i.object_id = o.object_id AND i.index_id > 1
            JOIN sys.partitions p ON p.object_id = i.object_id AND p.index_id = i.index_id
            %s AND p.data_compression > 0 GROUP BY o.name, i.name
            """.formatted(Names.OF_SCHEMA);

    private Indexes() {}

    static void read(Connection connection, String schema, CatalogAssembly assembly) throws SQLException {
        Map<String, IndexParts> found = new LinkedHashMap<>();
        Queries.rows(
                connection,
                INDEXES,
                row -> found.computeIfAbsent(
                                row.getString("name") + "." + row.getString("index_name"), name -> new IndexParts())
                        .add(row),
                schema);
        Queries.rows(
                connection,
                COMPRESSION,
                row -> {
                    IndexParts index = found.get(row.getString(1) + "." + row.getString(2));
                    return index != null && index.options.add("DATA_COMPRESSION = " + row.getString(3));
                },
                schema);
        found.values().forEach(index -> index.addTo(assembly.table(index.table)));
    }

    /** An index while its columns arrive. */
    private static final class IndexParts {
        private String table = "";
        private String name = "";
        private String kind = "";
        private boolean unique;
        private String filter = "";
        private String place = "";
        private String remark = "";
        private final List<String> options = new ArrayList<>();
        private final List<String> columns = new ArrayList<>();
        private final List<String> key = new ArrayList<>();
        private final List<String> include = new ArrayList<>();

        IndexParts add(ResultSet row) throws SQLException {
            if (columns.isEmpty()) {
                begin(row);
            }
            String column = row.getString("column_name");
            columns.add(column);
            if (row.getBoolean("is_included_column")) {
                include.add(Names.quoted(column));
            } else {
                key.add(Names.quoted(column) + (row.getBoolean("is_descending_key") ? " DESC" : ""));
            }
            return this;
        }

        private void begin(ResultSet row) throws SQLException {
            table = row.getString("name");
            name = row.getString("index_name");
            kind = row.getString("type_desc");
            unique = row.getBoolean("is_unique");
            filter = Queries.text(row, "filter_definition")
                    .map(" WHERE "::concat)
                    .orElse("");
            boolean usual = row.getBoolean("is_default") || row.getString("place") == null;
            place = usual ? "" : " ON " + Names.quoted(row.getString("place"));
            remark = Queries.text(row, "remark").orElse("");
            int fill = row.getInt("fill_factor");
            if (fill > 0 && fill < 100) {
                options.add("FILLFACTOR = " + fill);
            }
            for (String flag : List.of("ignore_dup_key", "is_padded", "is_disabled")) {
                if (row.getBoolean(flag)) {
                    options.add(flag + " = ON");
                }
            }
        }

        void addTo(TableParts parent) {
            String definition = (kind.equals("NONCLUSTERED") ? "" : kind + " ") + "(" + String.join(", ", key) + ")"
                    + (include.isEmpty() ? "" : " INCLUDE (" + String.join(", ", include) + ")")
                    + filter
                    + (options.isEmpty() ? "" : " WITH (" + String.join(", ", options) + ")")
                    + place;
            parent.add(new CatalogIndex(name, unique, SqlFragment.ofDatabase(definition), columns));
            if (!remark.isEmpty()) {
                parent.comment(new PartComments.Part(PartComments.Kind.INDEX, name), remark);
            }
        }
    }
}
