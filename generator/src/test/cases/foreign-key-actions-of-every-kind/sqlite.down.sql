-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to a since
--   - rows written to b since
--   - rows written to c since
--   - rows written to d since
--   - rows written to e since
--   - rows written to uses since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- drop table uses
-- ! destroys every row of uses
DROP TABLE IF EXISTS uses;

-- drop table e
-- ! destroys every row of e
DROP TABLE IF EXISTS e;

-- drop table d
-- ! destroys every row of d
DROP TABLE IF EXISTS d;

-- drop table c
-- ! destroys every row of c
DROP TABLE IF EXISTS c;

-- drop table b
-- ! destroys every row of b
DROP TABLE IF EXISTS b;

-- drop table a
-- ! destroys every row of a
DROP TABLE IF EXISTS a;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
