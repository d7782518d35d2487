package dev.plinth.diff;

import dev.plinth.change.ChangeException;
import dev.plinth.change.DropTrigger;
import dev.plinth.change.ImpliedRenames;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameTable;
import dev.plinth.change.SetPartComment;
import dev.plinth.change.Spelling;
import dev.plinth.change.State;
import dev.plinth.model.NamedMap;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.PartComments;
import dev.plinth.model.RawObject;
import dev.plinth.model.Renames;
import dev.plinth.model.Role;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The difference of two schemas as operations, ready to be applied in the order given. Pure: no database, no guess. A
 * rename is one only where the author said {@code was:}.
 *
 * <p>Views and triggers that go, or change, are dropped first, then everything is renamed; all else is said in the new
 * names.
 */
public final class SchemaDiffer {
    private final NamingStyle naming;
    private final Renames renames;

    public SchemaDiffer(NamingStyle naming, Renames renames) {
        this.naming = naming;
        this.renames = renames;
    }

    /**
     * What leads from one to the other; another spelling of what says the same is no difference.
     *
     * @throws DiffException where the two cannot be bridged without being told how
     */
    public List<Operation> diff(State from, Schema declared) {
        List<Operation> renaming = new ArrayList<>();
        List<Operation> schemas = new ObjectDiff(from.declared().objects(), declared.objects()).schemas();
        State renamed = applied(from.apply(schemas), tableRenames(from, declared), renaming);
        for (Table table : declared.tables()) {
            renamed = applied(renamed, columnRenames(renamed, table), renaming);
        }
        EnumNarrowing enums = EnumNarrowing.of(renamed, declared);
        ObjectDiff objects =
                new ObjectDiff(from.declared().objects(), enums.wide().objects());
        State prepared = renamed.apply(objects.madeAndChanged());
        Schema wide = Spelling.as(prepared.declared(), enums.wide());
        StructureDiff structure = new StructureDiff(prepared.declared(), wide);
        List<Operation> operations = new ArrayList<>(schemas);
        operations.addAll(objects.droppedFromBehindTables());
        structure.droppedViewsAndTriggers().forEach(drop -> operations.add(underOldName(drop, renaming)));
        operations.addAll(renaming);
        operations.addAll(objects.madeAndChanged());
        List<Operation> tables = SeedDiff.filled(structure.tables(), prepared.declared(), wide);
        operations.addAll(tables);
        if (SeedDiff.isNeeded(prepared.declared(), wide)) {
            operations.addAll(new SeedDiff(withTables(prepared, tables), wide).operations());
        }
        operations.addAll(new ObjectDiff(prepared.declared().objects(), wide.objects()).routines());
        operations.addAll(enums.operations());
        operations.addAll(objects.made(RawObject.Place.AFTER_TABLES));
        operations.addAll(structure.triggersAndViews());
        operations.addAll(objects.made(RawObject.Place.AFTER_VIEWS));
        operations.addAll(objects.dropped());
        operations.addAll(partComments(from, operations, declared));
        if (!declared.objects().of(Role.class).toList().isEmpty()) {
            operations.addAll(ObjectDiff.roles(from.apply(operations), declared));
        }
        return operations;
    }

    /** What is said of parts goes with those that are made anew, so that it is compared when all of them are there. */
    private static List<Operation> partComments(State from, List<Operation> before, Schema to) {
        boolean said = Stream.concat(from.tables().stream(), to.tables().stream())
                .anyMatch(table -> !table.comments().isEmpty());
        List<Operation> operations = new ArrayList<>();
        if (said) {
            State reached = from.apply(before);
            for (Table table : to.tables()) {
                PartComments old = reached.requireTable(table.name()).comments();
                SortedSet<PartComments.Part> parts = new TreeSet<>(old.texts().keySet());
                parts.addAll(table.comments().texts().keySet());
                parts.stream()
                        .filter(part -> !old.find(part).equals(table.comments().find(part)))
                        .forEach(part -> operations.add(new SetPartComment(
                                table.name(), part, table.comments().find(part))));
            }
        }
        return operations;
    }

    /** The schema behind its tables, with what became of their reference data. */
    private static Schema withTables(State state, List<Operation> tables) {
        try {
            return state.apply(tables).declared();
        } catch (ChangeException refused) {
            throw new DiffException("seeds", String.valueOf(refused.getMessage()));
        }
    }

    /** The same drop, said before the renames. */
    private static Operation underOldName(Operation drop, List<Operation> renaming) {
        if (!(drop instanceof DropTrigger trigger)) {
            return drop;
        }
        String table = trigger.table();
        for (int last = renaming.size() - 1; last >= 0; last--) {
            if (renaming.get(last) instanceof RenameTable rename && rename.to().equals(table)) {
                table = rename.from();
            }
        }
        return new DropTrigger(table, trigger.trigger());
    }

    private State applied(State state, List<Operation> renaming, List<Operation> operations) {
        State current = state;
        for (Operation rename : renaming) {
            List<Operation> following = ImpliedRenames.following(rename, current, naming);
            operations.add(rename);
            operations.addAll(following);
            current = current.apply(rename).apply(following);
        }
        return current;
    }

    private List<Operation> tableRenames(State from, Schema to) {
        NamedMap<Table> before = from.declared().tables();
        Map<String, String> wanted = new LinkedHashMap<>();
        for (Table table : to.tables()) {
            renames.oldTable(table.name()).filter(before::has).ifPresent(old -> {
                if (!to.tables().has(old) || renames.oldTable(old).isPresent()) {
                    requireFree("tables/" + table.name(), old, table.name(), before, renames.tables());
                    wanted.put(old, table.name());
                }
            });
        }
        return RenameOrder.order(wanted).stream()
                .<Operation>map(rename -> new RenameTable(rename.from(), rename.to()))
                .toList();
    }

    private List<Operation> columnRenames(State from, Table to) {
        Map<String, String> declared =
                renames.columns().getOrDefault(to.name(), java.util.Collections.emptySortedMap());
        if (declared.isEmpty() || from.table(to.name()).isEmpty()) {
            return List.of();
        }
        Table before = from.requireTable(to.name());
        Map<String, String> wanted = new LinkedHashMap<>();
        declared.forEach((name, old) -> {
            boolean continues = !to.columns().has(old) || declared.containsKey(old);
            if (before.columns().has(old) && to.columns().has(name) && continues) {
                requireFree("tables/" + to.name() + "/columns/" + name, old, name, before.columns(), declared);
                wanted.put(old, name);
            }
        });
        return RenameOrder.order(wanted).stream()
                .<Operation>map(rename -> new RenameColumn(to.name(), rename.from(), rename.to()))
                .toList();
    }

    /** A name is free if nothing has it, or if what has it is renamed away in the same breath. */
    private static void requireFree(
            String path, String old, String name, NamedMap<?> before, Map<String, String> oldNames) {
        if (before.has(name) && !oldNames.containsValue(name)) {
            throw new DiffException(
                    path,
                    name + " was " + old + ", but the schema before already has a " + name
                            + ": drop or rename that one in a migration of its own first, or remove `was:`");
        }
    }
}
