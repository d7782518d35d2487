package dev.plinth.runner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What a database remembers of one migration, in the column order of the bundle format. */
record HistoryRow(
        String id,
        String version,
        String name,
        String checksum,
        String bundleChecksum,
        boolean success,
        Optional<String> errorMessage,
        long executionMillis,
        Optional<String> appliedAt,
        Optional<String> downScript) {

    static HistoryRow read(ResultSet columns) throws SQLException {
        return new HistoryRow(
                columns.getString(1),
                columns.getString(2),
                columns.getString(3),
                columns.getString(4),
                columns.getString(5),
                columns.getBoolean(6),
                Optional.ofNullable(columns.getString(7)),
                columns.getLong(8),
                Optional.ofNullable(columns.getString(9)),
                Optional.ofNullable(columns.getString(10)));
    }

    boolean isApplied(Migration migration) {
        return success && checksum.equals(migration.checksum());
    }

    /** Whether a runner found the database so, and did not bring it there: it kept no rollback then. */
    boolean isTakenOver(Migration migration) {
        return success && downScript.isEmpty() && migration.rollbackText().isPresent();
    }

    /** What is left of a migration that did not succeed. */
    Remains remains() {
        return Remains.parse(errorMessage.orElse(""));
    }
}
