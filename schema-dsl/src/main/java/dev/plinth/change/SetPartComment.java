package dev.plinth.change;

import dev.plinth.model.PartComments.Part;
import java.util.List;
import java.util.Optional;

/** Sets or removes the comment on a constraint, an index or a trigger. */
public record SetPartComment(String table, Part part, Optional<String> comment) implements Operation {
    /** What says again what is said of a part now, behind what makes the part again. */
    static List<Operation> again(SchemaView before, String table, Part part) {
        return before.requireTable(table).comments().find(part).stream()
                .<Operation>map(text -> new SetPartComment(table, part, Optional.of(text)))
                .toList();
    }

    @Override
    public void applyTo(StateEditor state) {
        if (!state.requireTable(table).has(part)) {
            throw new ChangeException(
                    "table " + table + " has no " + part.kind().word() + " " + part.name());
        }
        state.changeTable(table, found -> found.withComments(found.comments().with(part, comment)));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        Optional<String> old = before.requireTable(table).comments().find(part);
        return List.of(new SetPartComment(table, part, old));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setPartComment(this);
    }

    @Override
    public String toString() {
        String on = "comment on " + part.kind().word() + " " + table + "." + part.name();
        return comment.map(text -> on + ": " + text).orElse("no " + on);
    }
}
