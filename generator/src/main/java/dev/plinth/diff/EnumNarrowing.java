package dev.plinth.diff;

import dev.plinth.change.AlterObject;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.model.EnumType;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Enums that lose values while the tables that have them change, or their reference data does: what holds or names a value
 * that goes (a row, a default, a check, an index, a generated column) changes first, and what is new may name a value that
 * comes. So they hold both while all that happens, and the old values go behind it.
 */
final class EnumNarrowing {
    private final Schema wide;
    private final List<Operation> operations;

    private EnumNarrowing(Schema wide, List<Operation> operations) {
        this.wide = wide;
        this.operations = operations;
    }

    /** @param renamed the state before, in which every rename has been made */
    static EnumNarrowing of(State renamed, Schema to) {
        List<EnumType> narrowed = to.objects()
                .of(EnumType.class)
                .filter(now -> losesValues(renamed, now))
                .toList();
        if (narrowed.isEmpty()) {
            return new EnumNarrowing(to, List.of());
        }
        State wide = widened(renamed, to, narrowed);
        State altered = renamed.apply(
                new ObjectDiff(renamed.declared().objects(), wide.declared().objects()).madeAndChanged());
        List<EnumType> busy =
                narrowed.stream().filter(now -> isBusy(altered, wide, now)).toList();
        return new EnumNarrowing(
                widened(renamed, to, busy).declared(),
                busy.stream().<Operation>map(AlterObject::new).toList());
    }

    private static State widened(State renamed, Schema to, List<EnumType> narrowed) {
        return State.of(to)
                .apply(narrowed.stream()
                        .map(now -> new AlterObject(wide(renamed.requireEnum(now.name()), now)))
                        .toList());
    }

    /** The schema after, but for the values that are yet to go. */
    Schema wide() {
        return wide;
    }

    /** Takes the values out. */
    List<Operation> operations() {
        return operations;
    }

    private static boolean losesValues(State renamed, EnumType now) {
        return renamed.object(now.key())
                .map(EnumType.class::cast)
                .filter(old -> !now.values().containsAll(old.values()))
                .isPresent();
    }

    /** Whether anything but enums changes in a table that has it. */
    private static boolean isBusy(State altered, State to, EnumType type) {
        return Stream.concat(altered.tablesOf(type).stream(), to.tablesOf(type).stream())
                .map(Table::name)
                .anyMatch(table -> !altered.table(table).equals(to.table(table))
                        || !altered.seed(table).equals(to.seed(table)));
    }

    /** The old values in their order, and each new one behind the one that it is to follow. */
    private static EnumType wide(EnumType old, EnumType now) {
        List<String> values = new ArrayList<>(old.values());
        for (int place = 0; place < now.values().size(); place++) {
            String value = now.values().get(place);
            if (!values.contains(value)) {
                values.add(place == 0 ? 0 : values.indexOf(now.values().get(place - 1)) + 1, value);
            }
        }
        return new EnumType(old.name(), values, old.storage(), old.comment());
    }
}
