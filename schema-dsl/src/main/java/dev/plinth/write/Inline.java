package dev.plinth.write;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import java.util.List;
import java.util.Optional;

/**
 * The constraints that a column says itself.
 *
 * @param reference what it points to
 */
public record Inline(
        Optional<Constraint.PrimaryKey> primaryKey,
        Optional<Constraint.Unique> unique,
        Optional<Constraint.Check> check,
        Optional<Reference> reference) {
    public static final Inline NONE =
            new Inline(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A foreign key of one column.
     *
     * @param column the column that is referenced, where it is not the primary key
     */
    public record Reference(Constraint.ForeignKey key, Optional<String> column, TypeSource type) {
        static Reference of(Column column, Constraint.ForeignKey key, TableContext context) {
            return new Reference(
                    key,
                    context.isPrimaryKey(key)
                            ? Optional.empty()
                            : Optional.of(key.referencedColumns().get(0)),
                    context.givesType(column, key) ? TypeSource.TAKEN : TypeSource.OWN);
        }
    }

    /** Whether a column's type is written, or taken from what it references. */
    public enum TypeSource {
        OWN,
        TAKEN
    }

    /** The constraints that were added right after a column. */
    public static Inline folded(AddColumn added, List<AddConstraint> folded, TableContext context) {
        return new Inline(
                find(folded, Constraint.PrimaryKey.class),
                find(folded, Constraint.Unique.class),
                find(folded, Constraint.Check.class),
                find(folded, Constraint.ForeignKey.class).map(key -> Reference.of(added.column(), key, context)));
    }

    private static <C extends Constraint> Optional<C> find(List<AddConstraint> folded, Class<C> kind) {
        return folded.stream()
                .map(AddConstraint::constraint)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
