package dev.plinth.dialect.support;

import dev.plinth.change.SchemaView;
import dev.plinth.change.SetAudit;
import dev.plinth.change.State;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Routine;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.SchemaObjects;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.plan.MigrationPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * From declared intent to plain objects: a state, and a plan, in which what records changes stands as tables, triggers and
 * routines like any others. Everything behind this, rebuilds and renames among them, treats them as it treats the author's.
 */
public final class AuditDerivation {
    private final String dialect;
    private final Auditing auditing;
    private final Refusals refusals;
    private final IdentityHashMap<Table, Auditing.Recording> known = new IdentityHashMap<>();

    public AuditDerivation(String dialect, Auditing auditing, Refusals refusals) {
        this.dialect = dialect;
        this.auditing = auditing;
        this.refusals = refusals;
    }

    /** What the engine is to hold for a state. */
    public State state(State declared) {
        SortedMap<String, Auditing.Recording> recordings = recordings(declared);
        if (recordings.isEmpty() && !remembers(declared)) {
            return declared;
        }
        List<Table> tables = new ArrayList<>();
        declared.tables()
                .forEach(table -> tables.add(Optional.ofNullable(recordings.get(table.name()))
                        .map(recording -> table.withTriggers(with(table, recording.triggers())))
                        .orElse(table)));
        tables.addAll(trail(declared));
        List<SchemaObject> objects = new ArrayList<>(declared.objects());
        recordings.values().forEach(recording -> objects.addAll(recording.routines()));
        return new State(
                new Schema(NamedMap.of(tables), declared.declared().views(), SchemaObjects.of(objects)),
                declared.parked());
    }

    private NamedMap<Trigger> with(Table table, List<Trigger> derived) {
        NamedMap<Trigger> all = table.triggers();
        for (Trigger trigger : derived) {
            if (all.has(trigger.name())) {
                refuseName(Paths.trigger(table.name(), trigger.name()));
            } else {
                all = all.with(trigger);
            }
        }
        return all;
    }

    /** Whether a table that is kept for a rollback was audited: with it the trail stays. */
    boolean remembers(SchemaView schema) {
        return schema.parked().tables().stream()
                .flatMap(table -> table.audit().stream())
                .anyMatch(rule -> !rule.degrade().containsKey(dialect));
    }

    /** What stands beside the audited tables of a schema. */
    List<Table> trail(SchemaView schema) {
        List<Table> free = new ArrayList<>();
        for (Table table : auditing.tables()) {
            if (schema.table(table.name()).isPresent()
                    || schema.view(table.name()).isPresent()) {
                refuseName(Paths.table(table.name()));
            } else {
                free.add(table);
            }
        }
        return free;
    }

    private void refuseName(String path) {
        refusals.add(path, "the audit of tables makes an object of this name", "give the declared one another name");
    }

    /** What records the changes of each audited table, by its name. */
    SortedMap<String, Auditing.Recording> recordings(SchemaView schema) {
        SortedMap<String, Auditing.Recording> recordings = new TreeMap<>();
        for (Table table : schema.tables()) {
            table.audit()
                    .filter(rule -> !rule.degrade().containsKey(dialect)
                            && table.primaryKey().isPresent())
                    .map(rule -> known.computeIfAbsent(table, audited -> auditing.of(audited, rule)))
                    .filter(recording -> !recording.triggers().isEmpty())
                    .ifPresent(recording -> recordings.put(table.name(), recording));
        }
        return recordings;
    }

    /** What the engine is to do for a plan. */
    public DerivedPlan plan(MigrationPlan plan) {
        boolean audits = Stream.of(plan.from().tables(), plan.to().tables())
                        .flatMap(Collection::stream)
                        .anyMatch(table -> table.audit().isPresent())
                || plan.operations().stream().anyMatch(SetAudit.class::isInstance);
        return audits
                ? new AuditPlan(this, plan).derived()
                : new DerivedPlan(
                        plan, IntStream.range(0, plan.steps().size()).boxed().toList(), List.of());
    }

    static List<Routine> routines(SortedMap<String, Auditing.Recording> recordings) {
        return recordings.values().stream()
                .flatMap(recording -> recording.routines().stream())
                .toList();
    }
}
