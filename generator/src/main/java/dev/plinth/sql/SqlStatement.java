package dev.plinth.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * One statement with what a reviewer wants to know of it.
 *
 * @param sql without a terminator
 * @param risks sentences: when it can fail, what it destroys
 * @param origin the operation that asked for it
 * @param standing to the transaction of those before it
 * @param undo what takes away what it makes and the inverse of its operation does not know of; harmless where it is not there
 */
public record SqlStatement(
        SqlFragment sql,
        LockLevel lock,
        Work work,
        List<String> risks,
        Origin origin,
        Standing standing,
        List<SqlFragment> undo) {
    public SqlStatement {
        risks = List.copyOf(risks);
        undo = List.copyOf(undo);
    }

    public static SqlStatement of(SqlFragment sql, LockLevel lock, Work work) {
        return new SqlStatement(sql, lock, work, List.of(), Origin.NONE, Standing.TOGETHER, List.of());
    }

    public SqlStatement withRisk(String risk) {
        List<String> all = new ArrayList<>(risks);
        all.add(risk);
        return new SqlStatement(sql, lock, work, all, origin, standing, undo);
    }

    /** With these in the place of its own. */
    public SqlStatement withRisks(List<String> all) {
        return new SqlStatement(sql, lock, work, all, origin, standing, undo);
    }

    public SqlStatement withoutRisks() {
        return new SqlStatement(sql, lock, work, List.of(), origin, standing, undo);
    }

    public SqlStatement from(Origin newOrigin) {
        return new SqlStatement(sql, lock, work, risks, newOrigin, standing, undo);
    }

    public SqlStatement standing(Standing newStanding) {
        return new SqlStatement(sql, lock, work, risks, origin, newStanding, undo);
    }

    public SqlStatement undoneBy(List<SqlFragment> statements) {
        return new SqlStatement(sql, lock, work, risks, origin, standing, statements);
    }

    /**
     * What a statement comes from.
     *
     * @param operation as a person reads it
     * @param path of the object ({@code tables/candidates/columns/email})
     * @param steps the numbers of the operations in their plan, from 0, that it carries out: one, or several that a
     *     rebuild does together; negative where no operation asked for it
     */
    public record Origin(String operation, String path, List<Integer> steps) {
        public static final Origin NONE = new Origin("", "", List.of());

        public Origin {
            steps = List.copyOf(steps);
        }

        public Origin(String operation, String path, int step) {
            this(operation, path, List.of(step));
        }

        /** The first of the steps; -1 where there is none. */
        public int step() {
            return steps.isEmpty() ? -1 : steps.get(0);
        }
    }
}
