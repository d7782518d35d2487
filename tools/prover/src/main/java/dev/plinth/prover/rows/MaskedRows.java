package dev.plinth.prover.rows;

import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Masks the rows of a database, so that keys still tell rows apart and still lead to each other. Values that the schema itself names
 * stay: those of an enum, and those that a check lists.
 */
final class MaskedRows {
    private static final int TRIES = 60;

    private final Masking masking;
    private final Mask mask;
    private final ColumnFamilies families;
    private final Schema schema;

    /** By family: the mask of each value, and the value of each mask. */
    private final Map<String, Map<Object, Object>> masks = new HashMap<>();

    private final Map<String, Map<Object, Object>> values = new HashMap<>();

    MaskedRows(Schema schema, Masking masking) {
        this.schema = schema;
        this.masking = masking;
        this.mask = new Mask(masking.seed());
        this.families = new ColumnFamilies(schema);
    }

    /** The row with other values; empty where none was found that keeps the table's rules. */
    Optional<Row> of(Row row) {
        Table table = schema.tables().get(row.table());
        RowRules rules = new RowRules(table);
        Map<String, Set<Object>> named = CheckLiterals.of(table);
        Map<String, @Nullable Object> masked = new HashMap<>();
        for (Map.Entry<String, @Nullable Object> entry : row.values().entrySet()) {
            Object value = entry.getValue();
            Column column = table.columns().get(entry.getKey());
            boolean open = value == null
                    || isKept(table.name(), column)
                    || named.getOrDefault(column.name(), Set.of()).contains(value);
            Optional<Object> other =
                    open || value == null ? Optional.ofNullable(value) : masked(table, column, value, rules);
            if (value != null && other.isEmpty() && !column.nullable()) {
                return Optional.empty();
            }
            masked.put(column.name(), other.orElse(null));
        }
        return rules.firstBroken(masked).isPresent() ? Optional.empty() : Optional.of(new Row(row.table(), masked));
    }

    /** What a column refers to is kept where it is. */
    private boolean isKept(String table, Column column) {
        String family = families.of(table, column.name());
        int dot = family.lastIndexOf('.');
        return column.type() instanceof DataType.Enumerated
                || masking.keeps(table, column.name())
                || masking.keeps(family.substring(0, dot), family.substring(dot + 1));
    }

    private Optional<Object> masked(Table table, Column column, Object value, RowRules rules) {
        String family = families.of(table.name(), column.name());
        boolean told = families.isTold(table.name(), column.name());
        Object identity = identity(value);
        Object known = told ? masks.getOrDefault(family, Map.of()).get(identity) : null;
        if (known != null) {
            return Optional.of(known);
        }
        Map<Object, Object> taken = values.computeIfAbsent(family, name -> new HashMap<>());
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Object> other = once(family, column, value, attempt);
            if (other.isEmpty()) {
                return other;
            }
            boolean free =
                    !told || taken.getOrDefault(identity(other.get()), identity).equals(identity);
            if (free
                    && isWithin(column.type(), other.get())
                    && rules.firstBroken(column.name(), other.get()).isEmpty()) {
                if (told) {
                    masks.computeIfAbsent(family, name -> new HashMap<>()).put(identity, other.get());
                    taken.put(identity(other.get()), identity);
                }
                return other;
            }
        }
        return Optional.empty();
    }

    private Optional<Object> once(String family, Column column, Object value, int attempt) {
        DataType type = column.type();
        if (type instanceof DataType.Native) {
            return Optional.empty();
        }
        if (type == DataType.Simple.JSON && value instanceof String text) {
            Random random = mask.random(family, value, attempt);
            return Optional.of(Mask.json(text, random));
        }
        return mask.of(family, value, attempt);
    }

    private static boolean isWithin(DataType type, Object value) {
        if (type == DataType.Simple.SMALLINT && value instanceof Long number) {
            return number >= Short.MIN_VALUE && number <= Short.MAX_VALUE;
        }
        return type != DataType.Simple.INT
                || !(value instanceof Long number)
                || (number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE);
    }

    /** Bytes are equal by what they are. */
    private static Object identity(Object value) {
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }
}
