package dev.plinth.prover.rows;

import dev.plinth.model.Constraint;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a whole schema, the same for the same seed. They keep every rule that can be computed here and stand at the edges
 * of every type, because migrations that were only tried on empty or on tame tables lose the odd row in production.
 */
public final class RowGenerator {
    public static final int DEFAULT_ROWS = 12;

    private static final int PROMISES = 5;
    private static final int PROMISE_TRIES = 200;

    private final RowRequest request;
    private final Schema schema;
    private final InsertOrder order;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, TableSampler> samplers = new LinkedHashMap<>();
    private final Promises promises = new Promises();
    private final List<RowStep> steps = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private RowGenerator(RowRequest request) {
        this.request = request;
        this.schema = request.schema();
        this.order = InsertOrder.of(schema);
    }

    /** @throws RowGenerationException naming a table, and the rule, for which no row could be made */
    public static SampleRows generate(Schema schema, long seed) {
        return generate(RowRequest.of(schema, seed));
    }

    /** @throws RowGenerationException naming a table, and the rule, for which no row could be made */
    public static SampleRows generate(Schema schema, long seed, int rows) {
        return generate(RowRequest.of(schema, seed).wanting(rows));
    }

    /**
     * @throws RowGenerationException naming a table, and the rule, for which no row could be made, unless the request lets
     *     it stay empty
     */
    public static SampleRows generate(RowRequest request) {
        RowGenerator generator = new RowGenerator(request);
        generator.order.tables().forEach(generator::fill);
        generator.samplers.values().forEach(generator::close);
        generator.samplers.values().forEach(sampler -> generator.notes.addAll(sampler.notes()));
        return new SampleRows(generator.steps, new TreeMap<>(generator.rows), generator.notes);
    }

    private void fill(Table table) {
        List<Constraint.ForeignKey> heldBack =
                table.foreignKeys().filter(key -> order.isOpened(table, key)).toList();
        TableSampler sampler = sampler(table, heldBack);
        if (request.empty().contains(table.name())) {
            return;
        }
        List<Constraint.ForeignKey> promised = heldBack.stream()
                .filter(key -> OpenedKeys.heldColumns(table, key).isEmpty())
                .toList();
        promised.forEach(key -> promise(table, key));
        List<Map<String, @Nullable Object>> keys = promises.of(table.name());
        for (int number = 0; number < Math.max(request.wanted(), keys.size()); number++) {
            Map<String, @Nullable Object> given = new HashMap<>(number < keys.size() ? keys.get(number) : Map.of());
            for (Constraint.ForeignKey key : promised) {
                given.putAll(reference(key, number));
            }
            Optional<Row> row = sampler.next(given);
            if (row.isEmpty()) {
                requireEnough(sampler, number, keys.size());
                break;
            }
            steps.add(new RowStep.Insert(row.get()));
        }
        if (sampler.rows().size() > sampler.existing()) {
            sampler.passing().ifPresent(row -> comeAndGo(sampler, row));
        }
    }

    private TableSampler sampler(Table table, List<Constraint.ForeignKey> heldBack) {
        long tableSeed = request.seed() * 31 + table.name().hashCode();
        TableSampler sampler = new TableSampler(request, table, heldBack, rows, tableSeed);
        samplers.put(table.name(), sampler);
        return sampler;
    }

    private void requireEnough(TableSampler sampler, int made, int promised) {
        String table = sampler.table().name();
        boolean none = made == 0 && sampler.existing() == 0;
        if (made < promised || (none && request.lack() == RowRequest.Lack.REFUSED)) {
            throw new RowGenerationException(table, "none was found that keeps " + sampler.lastBroken());
        }
        notes.add(table + ": " + made + " rows of " + request.wanted() + ", because none more was found that keeps "
                + sampler.lastBroken());
    }

    private void comeAndGo(TableSampler sampler, Row row) {
        Map<String, @Nullable Object> key = new HashMap<>();
        sampler.identityColumns().forEach(column -> key.put(column, row.value(column)));
        steps.add(new RowStep.Insert(row));
        steps.add(new RowStep.Delete(row.table(), key));
    }

    /** Makes up keys that rows of the parent will have to bear. */
    private void promise(Table child, Constraint.ForeignKey key) {
        Table parent = schema.tables().get(key.referencedTable());
        if (!promises.of(parent.name()).isEmpty()) {
            return;
        }
        boolean made = parent.foreignKeys()
                .flatMap(other -> other.columns().stream())
                .anyMatch(key.referencedColumns()::contains);
        if (made) {
            throw new RowGenerationException(
                    child.name(),
                    "the deferred foreign key " + key.name() + " leads to columns that are foreign keys themselves");
        }
        TableSampler maker = new TableSampler(request, parent, List.of(), new HashMap<>(), request.seed());
        Keys taken = maker.keys();
        for (int tries = 0; tries < PROMISE_TRIES && promises.of(parent.name()).size() < PROMISES; tries++) {
            Map<String, @Nullable Object> promise = maker.values(key.referencedColumns());
            if (!promise.containsValue(null) && taken.firstTaken(promise).isEmpty()) {
                taken.take(promise);
                promises.add(parent.name(), promise);
            }
        }
    }

    private Map<String, @Nullable Object> reference(Constraint.ForeignKey key, int number) {
        List<Map<String, @Nullable Object>> keys = promises.of(key.referencedTable());
        if (keys.isEmpty()) {
            throw new RowGenerationException(key.referencedTable(), "no key was found for " + key.name());
        }
        Map<String, @Nullable Object> promise = keys.get(number % keys.size());
        Map<String, @Nullable Object> given = new HashMap<>();
        for (int at = 0; at < key.columns().size(); at++) {
            given.put(key.columns().get(at), promise.get(key.referencedColumns().get(at)));
        }
        return given;
    }

    private void close(TableSampler sampler) {
        Table table = sampler.table();
        table.foreignKeys()
                .filter(key -> order.isOpened(table, key))
                .filter(key -> !OpenedKeys.heldColumns(table, key).isEmpty())
                .forEach(key -> {
                    List<RowStep> updates = OpenedKeys.fill(
                            sampler,
                            key,
                            request.reserved()
                                    .referable(
                                            key.referencedTable(),
                                            rows.getOrDefault(key.referencedTable(), List.of())));
                    if (updates.isEmpty()) {
                        notes.add(table.name() + ": the foreign key " + key.name() + " is NULL in every row");
                    }
                    steps.addAll(updates);
                });
    }
}
