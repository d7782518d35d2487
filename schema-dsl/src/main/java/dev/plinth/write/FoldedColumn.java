package dev.plinth.write;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.Operation;
import dev.plinth.model.Constraint;
import dev.plinth.model.NamingStyle;
import java.util.ArrayList;
import java.util.List;

/** Finds the constraints, added right after a column, that its line can say: the reader takes them apart again. */
final class FoldedColumn {
    private FoldedColumn() {}

    static List<AddConstraint> constraints(AddColumn added, List<Operation> rest, NamingStyle style) {
        List<AddConstraint> folded = new ArrayList<>();
        int rank = -1;
        for (Operation operation : rest) {
            if (!(operation instanceof AddConstraint constraint)
                    || !constraint.table().equals(added.table())) {
                break;
            }
            int next = rank(added, constraint.constraint(), style);
            if (next <= rank) {
                break;
            }
            rank = next;
            folded.add(constraint);
        }
        return folded;
    }

    /** Its place in the reader's order; -1 where a line cannot say it. */
    private static int rank(AddColumn added, Constraint constraint, NamingStyle style) {
        String table = added.table();
        String column = added.column().name();
        List<String> only = List.of(column);
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Integer primaryKey(Constraint.PrimaryKey key) {
                return rank(0, key.columns().equals(only), style.primaryKey(table));
            }

            @Override
            public Integer unique(Constraint.Unique unique) {
                return rank(1, unique.columns().equals(only), style.unique(table, only));
            }

            @Override
            public Integer check(Constraint.Check check) {
                return rank(2, true, style.check(table, column));
            }

            @Override
            public Integer foreignKey(Constraint.ForeignKey key) {
                return rank(3, key.columns().equals(only), style.foreignKey(table, only));
            }

            @Override
            public Integer exclusion(Constraint.Exclusion exclusion) {
                return -1;
            }

            private int rank(int rank, boolean ofColumn, String implied) {
                return ofColumn && constraint.name().equals(implied) ? rank : -1;
            }
        });
    }
}
