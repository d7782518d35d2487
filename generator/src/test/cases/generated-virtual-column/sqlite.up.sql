-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- add column lines.total int? generated amount * price virtual
ALTER TABLE lines ADD COLUMN total INTEGER GENERATED ALWAYS AS (amount * price) VIRTUAL CONSTRAINT lines_total_type_check CHECK (typeof(total) IN ('integer', 'null') AND total BETWEEN -2147483648 AND 2147483647);

COMMIT;
