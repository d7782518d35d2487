package dev.plinth.cli;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CopyRows;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.InsertRows;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.RunSql;
import dev.plinth.change.State;
import dev.plinth.change.UpdateRows;
import dev.plinth.diff.SchemaDiffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps of one migration that stands in the place of several. What makes a schema out of nothing becomes the shortest
 * way there; from the first step on that changes rows, or meets what was there before, every step is carried as it is, so
 * that nothing is lost on the way.
 *
 * @param before what the first of them meets
 * @param replaced in their order
 */
record Squashing(State before, List<Migration> replaced, SchemaDiffer differ) {
    Squashing {
        replaced = List.copyOf(replaced);
    }

    /** A step that is carried because it changes rows, and the migration that it comes from. */
    record Carried(String migration, Operation step) {
        @Override
        public String toString() {
            return step + " (" + migration + ")";
        }
    }

    List<Operation> steps() {
        List<Operation> all = steps(replaced).map(Carried::step).toList();
        List<Operation> ahead = before.equals(State.EMPTY)
                ? all.stream().takeWhile(step -> !isOfRows(step)).toList()
                : List.of();
        List<Operation> steps = new ArrayList<>(ahead.isEmpty() ? ahead : shortest(ahead));
        steps.addAll(all.subList(ahead.size(), all.size()));
        return steps;
    }

    private List<Operation> shortest(List<Operation> ahead) {
        return differ.diff(State.EMPTY, State.EMPTY.apply(ahead).declared());
    }

    /** What of it changes rows. */
    List<Carried> carried() {
        return steps(replaced).filter(carried -> isOfRows(carried.step())).toList();
    }

    private static Stream<Carried> steps(List<Migration> migrations) {
        return migrations.stream()
                .flatMap(migration -> migration.steps().stream().map(step -> new Carried(migration.id(), step)));
    }

    private static boolean isOfRows(Operation step) {
        Optional<?> fill = Optional.empty();
        if (step instanceof AddColumn add) {
            fill = add.fill();
        } else if (step instanceof AlterColumn alter) {
            fill = alter.fill();
        }
        return fill.isPresent()
                || step instanceof UpdateRows
                || step instanceof DeleteRows
                || step instanceof CopyRows
                || step instanceof InsertRows
                || step instanceof RunSql
                || (step instanceof AlterObject alter && !alter.mapping().isEmpty());
    }
}
