-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - all rows of payroll
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- park table payroll as plinth_parked_002_change_payroll
ALTER TABLE payroll RENAME TO plinth_parked_002_change_payroll;

COMMIT;
