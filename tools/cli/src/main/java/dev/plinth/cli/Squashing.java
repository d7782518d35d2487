package dev.plinth.cli;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterObject;
import dev.plinth.change.Contract;
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
import java.util.Set;
import java.util.stream.Collectors;
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
        List<Operation> all = written().map(Carried::step).toList();
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
        return written().filter(carried -> isOfRows(carried.step())).toList();
    }

    /** What a later one of them contracts is not kept to begin with: new databases have nothing to roll back to. */
    private Stream<Carried> written() {
        List<String> ids = replaced.stream().map(Migration::id).toList();
        Set<String> contracted = replaced.stream()
                .flatMap(migration -> migration.steps().stream())
                .filter(Contract.class::isInstance)
                .map(step -> ((Contract) step).migration())
                .filter(ids::contains)
                .collect(Collectors.toSet());
        return replaced.stream()
                .flatMap(migration -> migration.steps().stream()
                        .filter(step ->
                                !(step instanceof Contract contract && contracted.contains(contract.migration())))
                        .map(step -> contracted.contains(migration.id()) ? Discarding.of(step) : step)
                        .map(step -> new Carried(migration.id(), step)));
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
