-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - all rows of things
--   - all rows of kinds
--   - rows written to others since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- drop table things
-- ! destroys every row of things
DROP TABLE IF EXISTS things;

-- drop table kinds
-- ! destroys every row of kinds
DROP TABLE IF EXISTS kinds;

-- create table others
CREATE TABLE "others" (
  id INT NOT NULL,
  CONSTRAINT others_pkey PRIMARY KEY (id),
  CONSTRAINT others_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);

-- create seed others
INSERT INTO "others" (id)
SELECT 1
WHERE NOT EXISTS (SELECT 1 FROM "others" WHERE id = 1);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
