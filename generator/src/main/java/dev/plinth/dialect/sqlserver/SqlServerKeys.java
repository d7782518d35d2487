package dev.plinth.dialect.sqlserver;

import dev.plinth.dialect.support.IndexLack;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many bytes a key takes ("Maximum capacity specifications"). A declaration beyond the limit is only warned of; the
 * row that needs the bytes is what fails, years later.
 */
final class SqlServerKeys {
    /** The limit of a primary key, which is the clustered index, and of a foreign key. */
    static final int CLUSTERED = 900;

    /** The limit of every other key. */
    static final int NONCLUSTERED = 1700;

    private static final int UNLIMITED = -1;

    private final Table table;
    private final Refusals refusals;

    SqlServerKeys(Table table, Refusals refusals) {
        this.table = table;
        this.refusals = refusals;
    }

    /** Refuses a key over columns that cannot be one, or that may not fit into one. */
    void require(String path, List<String> names, int limit) {
        List<Column> columns = names.stream()
                .flatMap(name -> table.columns().find(name).stream())
                .toList();
        SqlServerComputed computed = new SqlServerComputed(table, refusals);
        for (Column column : columns) {
            if (limit == CLUSTERED) {
                computed.requireStored(path, column);
            } else {
                computed.requireIndexable(path, column);
            }
        }
        int fixed = 0;
        int codePoints = 0;
        for (Column column : columns) {
            int bytes = bytes(column.type());
            if (bytes == UNLIMITED) {
                refusals.add(path, unlimited(column), length(column, limit));
                return;
            }
            int length = SqlServerTypes.codePoints(SqlServerTypes.own(column.type()));
            codePoints += length;
            fixed += length > 0 ? 0 : bytes;
        }
        boolean accepted = columns.stream().anyMatch(column -> column.degrade().containsKey(SqlServerDialect.NAME));
        int needed = fixed + 4 * codePoints;
        if (needed > limit && !accepted) {
            refuseBytes(path, limit, needed, fixed, codePoints);
        }
    }

    /** A column that no index can be over: only a plain index may be left out for it. */
    Optional<IndexLack> lack(String name) {
        return table.columns()
                .find(name)
                .filter(column -> bytes(column.type()) == UNLIMITED)
                .map(column -> new IndexLack(IndexLack.Feature.KEY, unlimited(column), length(column, NONCLUSTERED)));
    }

    private static String unlimited(Column column) {
        return "SQL Server cannot order by " + column.name() + ", which it holds as "
                + SqlServerTypes.name(column.type()).sql();
    }

    private static String length(Column column, int limit) {
        boolean text = SqlServerTypes.isText(column.type());
        return "give it a length: " + (text ? "varchar(" + limit / 4 : "binary(" + limit)
                + ") is the most where it is the whole key (" + limit + " bytes, 4 for each character)";
    }

    private void refuseBytes(String path, int limit, int needed, int fixed, int codePoints) {
        String way = codePoints == 0
                ? "take a column out of the key"
                : "shorten its texts to " + Math.max(0, (limit - fixed) / 4)
                        + " characters together (varchar(n) takes 4n bytes; here there are " + codePoints + ")";
        refusals.add(
                path,
                "this key can need " + needed + " bytes, and SQL Server has " + limit + " for one",
                way + ", or say on one of its columns why no row will need them: `degrade: { sqlserver: <reason> }`");
    }

    private static int bytes(DataType type) {
        DataType own = SqlServerTypes.own(type);
        if (own instanceof DataType.Native found) {
            String text = found.types().getOrDefault(SqlServerDialect.NAME, "").toLowerCase(Locale.ROOT);
            return text.contains("max") || text.contains("text") || text.contains("xml") ? UNLIMITED : 0;
        }
        return own.accept(new Bytes());
    }

    private static final class Bytes implements DataType.Visitor<Integer> {
        @Override
        public Integer simple(DataType.Simple type) {
            return switch (type) {
                case BOOLEAN -> 1;
                case SMALLINT -> 2;
                case DATE -> 3;
                case INT, REAL -> 4;
                case TIME -> 5;
                case BIGINT, DOUBLE, TIMESTAMP -> 8;
                case TIMESTAMPTZ -> 10;
                case UUID -> 16;
                case TEXT, JSON -> UNLIMITED;
            };
        }

        @Override
        public Integer decimal(DataType.Decimal type) {
            return type.precision() <= 9 ? 5 : type.precision() <= 19 ? 9 : type.precision() <= 28 ? 13 : 17;
        }

        @Override
        public Integer character(DataType.Char type) {
            return text(type.length());
        }

        @Override
        public Integer varchar(DataType.Varchar type) {
            return text(type.length());
        }

        private static int text(int codePoints) {
            return 2 * codePoints > SqlServerTypes.LONGEST_TEXT ? UNLIMITED : 4 * codePoints;
        }

        @Override
        public Integer binary(DataType.Binary type) {
            int length = type.length().orElse(Integer.MAX_VALUE);
            return length > SqlServerTypes.LONGEST_BINARY ? UNLIMITED : length;
        }

        @Override
        public Integer enumerated(DataType.Enumerated type) {
            return text(type.type().longest());
        }

        @Override
        public Integer nativeType(DataType.Native type) {
            return type.base().accept(this);
        }
    }
}
