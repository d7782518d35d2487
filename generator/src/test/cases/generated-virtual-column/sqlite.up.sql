-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- add column lines.total int? generated amount * price virtual
ALTER TABLE lines ADD COLUMN total INTEGER GENERATED ALWAYS AS (amount * price) VIRTUAL;

COMMIT;
