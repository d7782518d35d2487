package dev.plinth.sql;

import java.util.List;

/**
 * One statement with what a reviewer wants to know of it.
 *
 * @param sql without a terminator
 * @param risks sentences: when it can fail, what it destroys
 * @param origin the operation that asked for it
 */
public record SqlStatement(SqlFragment sql, LockLevel lock, Work work, List<String> risks, Origin origin) {
    public SqlStatement {
        risks = List.copyOf(risks);
    }

    public static SqlStatement of(SqlFragment sql, LockLevel lock, Work work) {
        return new SqlStatement(sql, lock, work, List.of(), Origin.NONE);
    }

    public SqlStatement withRisk(String risk) {
        List<String> all = new java.util.ArrayList<>(risks);
        all.add(risk);
        return new SqlStatement(sql, lock, work, all, origin);
    }

    public SqlStatement withoutRisks() {
        return new SqlStatement(sql, lock, work, List.of(), origin);
    }

    public SqlStatement from(Origin newOrigin) {
        return new SqlStatement(sql, lock, work, risks, newOrigin);
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
