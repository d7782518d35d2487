-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row of cats written since breaks one: unique [a]
--   - no row of cats written since breaks two: unique [b]
--   - no row of cats written since breaks three: check a > 0
--   - no row of cats written since breaks four: check b > 1
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop index cats.five
DROP INDEX IF EXISTS five;

-- drop index cats.six
DROP INDEX IF EXISTS six;

-- create index cats.six [b, a]
CREATE INDEX six ON cats (b, a);

-- create index cats.five [a, b]
CREATE INDEX five ON cats (a, b);

COMMIT;
