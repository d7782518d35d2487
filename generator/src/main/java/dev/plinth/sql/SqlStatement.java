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

    public SqlStatement from(Origin newOrigin) {
        return new SqlStatement(sql, lock, work, risks, newOrigin);
    }

    /**
     * What a statement comes from.
     *
     * @param operation as a person reads it
     * @param path of the object ({@code tables/candidates/columns/email})
     * @param step the number of the operation in its plan, from 0; -1 where no single operation asked for it
     */
    public record Origin(String operation, String path, int step) {
        public static final Origin NONE = new Origin("", "", -1);
    }
}
