package dev.plinth.dialect.support;

import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterObject;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropParked;
import dev.plinth.change.DropTable;
import dev.plinth.change.DropView;
import dev.plinth.change.Moved;
import dev.plinth.change.Operation;
import dev.plinth.model.EnumType;
import dev.plinth.model.Mentions;
import dev.plinth.model.View;
import dev.plinth.plan.MigrationPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The views that stand in the way of a plan's changes to their tables, and that it does not change itself: they are taken
 * down before and put back after.
 */
public final class ViewShield {
    private ViewShield() {}

    /** Views to put back, each after those that it mentions; taken down in the reverse order. */
    public static List<View> views(MigrationPlan plan, String dialect) {
        return views(plan, dialect, disturbed(plan, plan.operations()));
    }

    /** The views that stand in the way of the plan or of its rollback, so that either finds what the other takes down. */
    public static List<View> viewsBothWays(MigrationPlan plan, String dialect) {
        Set<String> names = new TreeSet<>(disturbed(plan, plan.operations()));
        plan.steps().forEach(step -> names.addAll(disturbed(plan, step.inverse())));
        return views(plan, dialect, names);
    }

    private static List<View> views(MigrationPlan plan, String dialect, Set<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<View> surviving = plan.from().views().stream()
                .filter(view -> plan.to().view(view.name()).filter(view::equals).isPresent())
                .toList();
        Set<String> touched = new TreeSet<>(names);
        List<View> shielded = new ArrayList<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (View view : surviving) {
                if (!shielded.contains(view) && !Collections.disjoint(ViewOrder.mentions(view, dialect), touched)) {
                    shielded.add(view);
                    Mentions.spellings(view.name()).forEach(touched::add);
                    grew = true;
                }
            }
        }
        return ViewOrder.of(shielded, dialect);
    }

    private static Set<String> disturbed(MigrationPlan plan, List<Operation> operations) {
        Set<String> names = new TreeSet<>();
        for (Operation operation : operations) {
            Moved.column(operation).ifPresent(moved -> names.add(moved.table()));
            Moved.table(operation).ifPresent(moved -> names.addAll(List.of(moved.from(), moved.to())));
            if (operation instanceof DropColumn drop) {
                names.add(drop.table());
            } else if (operation instanceof DropParked drop) {
                names.add(drop.table());
            } else if (operation instanceof AlterColumn alter) {
                names.add(alter.table());
            } else if (operation instanceof DropTable drop) {
                names.add(drop.table());
            } else if (operation instanceof AlterObject alter && alter.object() instanceof EnumType type) {
                plan.from().tablesOf(type).forEach(table -> names.add(table.name()));
                plan.to().tablesOf(type).forEach(table -> names.add(table.name()));
                plan.from().routinesOf(type).forEach(routine -> names.add(routine.name()));
            } else if (operation instanceof DropView drop) {
                names.add(drop.view());
            }
        }
        return names.stream().flatMap(Mentions::spellings).collect(Collectors.toSet());
    }
}
