package dev.plinth.prover.rows;

import dev.plinth.expression.Expressions;
import dev.plinth.expression.PartitionRows;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Index;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one table: a first guess out of edges, then repairs of the columns that break a rule. */
final class TableSampler {
    private static final int REPAIRS = 800;

    /** For so long, what shows an edge for the first time is left as it is, where something else can be changed. */
    private static final int SPARING_REPAIRS = 200;

    private final Table table;
    private final Random random;
    private final RowRules rules;
    private final Keys keys;
    private final Parents parents;
    private final Map<String, ColumnDomain> domains = new LinkedHashMap<>();
    private final Map<String, IdentityCounter> identities = new LinkedHashMap<>();
    private final Set<String> held = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private final int existing;
    private @Nullable Broken lastBroken;

    /**
     * @param heldBack foreign keys that are not filled when a row is inserted
     * @param allRows of all tables so far; this one's are put there, those that exist already before those that are made
     */
    TableSampler(
            RowRequest request,
            Table declared,
            List<Constraint.ForeignKey> heldBack,
            Map<String, List<Row>> allRows,
            long seed) {
        this.table = withinPartitions(declared);
        this.random = new Random(seed);
        this.rules = new RowRules(table);
        this.keys = new Keys(table);
        List<Constraint.ForeignKey> filled =
                table.foreignKeys().filter(key -> !heldBack.contains(key)).toList();
        this.parents = new Parents(table, filled, allRows, keys, random, request.reserved());
        rows.addAll(request.existing().of(table.name()));
        rows.forEach(row -> keys.takeExisting(row.values()));
        request.reserved().takenOf(table.name()).forEach(row -> keys.takeExisting(row.values()));
        existing = rows.size();
        allRows.put(table.name(), rows);
        heldBack.forEach(key -> held.addAll(OpenedKeys.heldColumns(table, key)));
        held.removeIf(parents::owns);
        Map<String, Set<Object>> literals = CheckLiterals.of(table);
        for (Column column : table.columns()) {
            if (column.identity() && !parents.owns(column.name())) {
                identities.put(column.name(), identity(request, column));
            } else if (column.generated().isEmpty() && !held.contains(column.name())) {
                List<Object> edges =
                        isIndexed(column) ? EdgeValues.ofIndexed(column.type()) : EdgeValues.of(column.type());
                Set<Object> named = literals.getOrDefault(column.name(), Set.of());
                List<DataType> conversions = request.conversions(table.name(), column.name());
                domains.put(column.name(), new ColumnDomain(column, rules, edges, named, conversions, random));
            }
        }
    }

    /** That a row has a partition to be in is a check like any other. */
    private static Table withinPartitions(Table declared) {
        return PartitionRows.held(declared)
                .map(rows -> new Constraint.Check("the partitions of " + declared.name(), rows))
                .map(check -> declared.withConstraints(declared.constraints().with(check)))
                .orElse(declared);
    }

    private IdentityCounter identity(RowRequest request, Column column) {
        long highest = request.existing().highest(table.name(), column.name());
        for (Row row : request.reserved().takenOf(table.name())) {
            if (row.value(column.name()) instanceof Long number) {
                highest = Math.max(highest, number);
            }
        }
        return new IdentityCounter(column, rules, random, highest);
    }

    private boolean isIndexed(Column column) {
        boolean inKey = table.constraints().stream()
                .anyMatch(constraint -> constraint.accept(new KeyColumns()).contains(column.name()));
        return inKey || table.indexes().stream().anyMatch(index -> isIn(index, column.name()));
    }

    private static boolean isIn(Index index, String column) {
        return index.include().contains(column)
                || index.parts().stream()
                        .anyMatch(part -> Expressions.columns(part.expression()).contains(column));
    }

    Table table() {
        return table;
    }

    RowRules rules() {
        return rules;
    }

    Keys keys() {
        return keys;
    }

    Random random() {
        return random;
    }

    List<Row> rows() {
        return rows;
    }

    /** The number of rows that stood in the table before the first was made. */
    int existing() {
        return existing;
    }

    /**
     * The next row, kept.
     *
     * @param given values that it has to have
     * @return empty where none could be made; {@link #lastBroken} says why
     */
    Optional<Row> next(Map<String, @Nullable Object> given) {
        Optional<Row> row = attempt(given);
        row.ifPresent(made -> {
            keys.take(made.values());
            rows.add(made);
            domains.forEach((name, domain) -> {
                if (!parents.bound().contains(name)) {
                    domain.shown(made.value(name));
                }
            });
        });
        return row;
    }

    /** Values of some columns, without a row. */
    Map<String, @Nullable Object> values(List<String> columns) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (String column : columns) {
            IdentityCounter counter = identities.get(column);
            ColumnDomain domain = domains.get(column);
            if (counter != null) {
                values.put(column, counter.next(null));
            } else if (domain != null) {
                values.put(column, domain.any());
            }
        }
        return values;
    }

    /** A row that is only there to be taken away again. */
    Optional<Row> passing() {
        return identities.isEmpty() ? Optional.empty() : attempt(Map.of());
    }

    Set<String> identityColumns() {
        return identities.keySet();
    }

    String lastBroken() {
        return lastBroken == null ? "no rule was broken" : lastBroken.rule();
    }

    private Optional<Row> attempt(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> draft = new HashMap<>(given);
        held.stream().filter(column -> !given.containsKey(column)).forEach(column -> draft.put(column, null));
        identities.forEach((name, counter) -> draft.put(name, counter.next(given.get(name))));
        Set<String> fixed = new HashSet<>(draft.keySet());
        Optional<Broken> nowhere = parents.pickSpread(draft, rows.size() - existing);
        fillRest(draft, ColumnDomain::next);
        for (int repair = 0; repair < REPAIRS; repair++) {
            parents.closeOnItself(draft);
            Optional<Broken> broken = nowhere.or(() -> firstBroken(draft));
            if (broken.isEmpty()) {
                return Optional.of(new Row(table.name(), draft));
            }
            lastBroken = broken.get();
            if (!isRepairable(broken.get(), fixed)) {
                return Optional.empty();
            }
            List<String> free = free(broken.get(), fixed, repair < SPARING_REPAIRS ? due(draft) : Set.of());
            boolean referring = broken.get().columns().stream().anyMatch(parents::owns);
            if (nowhere.isPresent() || free.isEmpty() || (referring && random.nextBoolean())) {
                nowhere = parents.pickRandom(draft, fixed);
                fillRest(draft, ColumnDomain::any);
            } else {
                change(free, broken.get(), draft);
            }
        }
        return Optional.empty();
    }

    /** Gives a value to the columns that no parent and no key decided. */
    private void fillRest(Map<String, @Nullable Object> draft, Function<ColumnDomain, @Nullable Object> choice) {
        parents.reserveForItself(draft);
        domains.forEach((name, domain) -> {
            if (!draft.containsKey(name)) {
                draft.put(name, choice.apply(domain));
            }
        });
    }

    private Optional<Broken> firstBroken(Map<String, @Nullable Object> draft) {
        return rules.firstBroken(draft).or(() -> keys.firstTaken(draft));
    }

    private boolean isRepairable(Broken broken, Set<String> fixed) {
        return broken.columns().stream()
                .anyMatch(column -> !fixed.contains(column) && (domains.containsKey(column) || parents.owns(column)));
    }

    private Set<String> due(Map<String, @Nullable Object> draft) {
        Set<String> due = new HashSet<>();
        domains.forEach((name, domain) -> {
            if (domain.isDue(draft.get(name))) {
                due.add(name);
            }
        });
        return due;
    }

    /** The columns whose change can mend the rule, without those that are spared if there are others. */
    private List<String> free(Broken broken, Set<String> fixed, Set<String> spared) {
        List<String> all = broken.columns().stream()
                .filter(column -> !fixed.contains(column) && domains.containsKey(column))
                .filter(column -> !parents.bound().contains(column))
                .sorted()
                .toList();
        List<String> unspared =
                all.stream().filter(column -> !spared.contains(column)).toList();
        return unspared.isEmpty() ? all : unspared;
    }

    private void change(List<String> free, Broken broken, Map<String, @Nullable Object> draft) {
        int sure = random.nextInt(free.size());
        for (int at = 0; at < free.size(); at++) {
            if (at == sure || random.nextInt(3) == 0) {
                draft.put(free.get(at), other(free.get(at), broken, draft));
            }
        }
    }

    private @Nullable Object other(String column, Broken broken, Map<String, @Nullable Object> draft) {
        ColumnDomain domain = domains.get(column);
        if (domain == null) {
            throw new IllegalArgumentException(column + " is not free");
        }
        List<Object> beside = new ArrayList<>();
        for (String name : new TreeSet<>(broken.columns())) {
            Object value = name.equals(column) ? null : draft.get(name);
            if (value != null) {
                beside.add(value);
            }
        }
        if (!beside.isEmpty() && random.nextInt(3) == 0) {
            Optional<Object> near = domain.near(beside.get(random.nextInt(beside.size())));
            if (near.isPresent()) {
                return near.get();
            }
        }
        return domain.any();
    }

    /** What remains to be said of the table when all its rows are made. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(rules.notes());
        notes.addAll(keys.notes());
        domains.forEach((column, domain) -> {
            if (!parents.owns(column) && domain.nullIsDue()) {
                notes.add(table.name() + ": no row could hold NULL in " + column);
            }
        });
        return notes;
    }
}
