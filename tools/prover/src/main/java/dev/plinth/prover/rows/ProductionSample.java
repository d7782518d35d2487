package dev.plinth.prover.rows;

import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.sql.IdentifierRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a real database, masked before anything else sees them, in an order in which another database takes them. A row for which no
 * mask was found, and what refers to it, is left out, and a note counts them: never what they held.
 */
public final class ProductionSample {
    private final Schema schema;
    private final Map<String, List<Row>> rows = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private final InsertOrder order;

    private ProductionSample(Schema schema) {
        this.schema = schema;
        this.order = InsertOrder.of(schema);
    }

    /**
     * @param existing rows that are in the other database already, told by their primary keys
     * @param connection to the real one; it is only read
     */
    public static SampleRows read(
            Connection connection,
            RowBinding binding,
            IdentifierRules names,
            Schema schema,
            Masking masking,
            ExistingRows existing)
            throws SQLException {
        ProductionSample sample = new ProductionSample(schema);
        MaskedRows masked = new MaskedRows(schema, masking);
        new SampleReader(connection, binding, names, schema)
                .read(masking.rows())
                .forEach((table, all) -> sample.mask(table, all, masked, existing.of(table)));
        sample.dropOrphans(existing);
        return sample.steps();
    }

    private void mask(String table, List<Row> all, MaskedRows masked, List<Row> existing) {
        Table declared = schema.tables().get(table);
        List<Row> kept = new ArrayList<>();
        int left = 0;
        for (Row row : all) {
            boolean there = existing.stream()
                    .anyMatch(other -> OpenedKeys.keyOf(declared, other).equals(OpenedKeys.keyOf(declared, row)));
            if (!there) {
                int before = kept.size();
                masked.of(row).ifPresent(kept::add);
                left += before == kept.size() ? 1 : 0;
            }
        }
        rows.put(table, kept);
        if (left > 0) {
            notes.add(table + ": " + left + " of " + all.size() + " sampled rows are left out, for which no mask keeps"
                    + " the rules of the table");
        }
    }

    /** What referred to a row that was left out. */
    private void dropOrphans(ExistingRows existing) {
        boolean fewer = true;
        while (fewer) {
            fewer = false;
            for (Table table : schema.tables()) {
                for (Constraint.ForeignKey key : table.foreignKeys().toList()) {
                    List<Row> parents = new ArrayList<>(rows.getOrDefault(key.referencedTable(), List.of()));
                    parents.addAll(existing.of(key.referencedTable()));
                    fewer |= rows.getOrDefault(table.name(), new ArrayList<>())
                            .removeIf(row -> !isReferring(row, key, parents));
                }
            }
        }
    }

    private static boolean isReferring(Row row, Constraint.ForeignKey key, List<Row> parents) {
        if (key.columns().stream().anyMatch(column -> row.value(column) == null)) {
            return true;
        }
        return parents.stream().anyMatch(parent -> {
            for (int at = 0; at < key.columns().size(); at++) {
                Object referenced = parent.value(key.referencedColumns().get(at));
                if (!Parents.isSame(referenced, row.value(key.columns().get(at)))) {
                    return false;
                }
            }
            return true;
        });
    }

    private SampleRows steps() {
        List<RowStep> inserts = new ArrayList<>();
        List<RowStep> updates = new ArrayList<>();
        for (Table table : order.tables()) {
            for (Row row : rows.getOrDefault(table.name(), List.of())) {
                Map<String, @Nullable Object> held = held(table, row);
                Map<String, @Nullable Object> nothing = new HashMap<>();
                held.keySet().forEach(column -> nothing.put(column, null));
                inserts.add(new RowStep.Insert(row.with(nothing)));
                if (!held.isEmpty() && table.primaryKey().isPresent()) {
                    updates.add(new RowStep.Update(table.name(), OpenedKeys.keyOf(table, row), held));
                }
            }
        }
        inserts.addAll(updates);
        return new SampleRows(inserts, new TreeMap<>(rows), notes);
    }

    /** What refers to rows that come later: columns that may be NULL until then. */
    private Map<String, @Nullable Object> held(Table table, Row row) {
        Map<String, @Nullable Object> held = new LinkedHashMap<>();
        table.foreignKeys()
                .filter(key ->
                        order.isOpened(table, key) || key.referencedTable().equals(table.name()))
                .flatMap(key -> OpenedKeys.heldColumns(table, key).stream())
                .filter(column -> row.value(column) != null)
                .forEach(column -> held.put(column, row.value(column)));
        return held;
    }

    /** The names in a masking that no table or column of the schema has. */
    public static List<String> unknown(Masking masking, Schema schema) {
        return masking.keep().stream()
                .filter(name -> !schema.tables().has(name))
                .filter(name -> schema.tables().stream()
                        .noneMatch(table -> table.columns().stream()
                                .map(Column::name)
                                .anyMatch(column -> name.equals(table.name() + "." + column))))
                .toList();
    }
}
