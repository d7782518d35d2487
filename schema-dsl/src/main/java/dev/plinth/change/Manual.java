package dev.plinth.change;

import dev.plinth.model.DialectText;
import java.util.List;
import java.util.Optional;

/**
 * What a person has to do before the migration begins, or before its rollback does: the migration waits until a query finds
 * that it was done.
 *
 * @param toDo told to the person
 * @param back the same for the rollback; empty: nothing is to be done before it
 */
public record Manual(Task toDo, Optional<Task> back) implements Operation {
    /**
     * Something to do.
     *
     * @param check a query, by dialect, which gives a row once it was done
     */
    public record Task(String told, DialectText check) {
        public Task {
            if (told.isBlank()) {
                throw new IllegalArgumentException("nothing is told");
            }
        }

        /** What is told, in one line. */
        public String line() {
            return told.strip().replaceAll("\\s+", " ");
        }
    }

    @Override
    public void applyTo(StateEditor state) {
        // what a person does is no part of the schema
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return back.<List<Operation>>map(task -> List.of(new Manual(task, Optional.of(toDo))))
                .orElse(List.of());
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.manual(this);
    }

    @Override
    public String toString() {
        return "manual: " + toDo.line();
    }
}
