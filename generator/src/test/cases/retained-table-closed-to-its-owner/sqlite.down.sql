-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - all rows of payroll
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- bring back table payroll from plinth_parked_002_change_payroll
ALTER TABLE plinth_parked_002_change_payroll RENAME TO payroll;

COMMIT;
