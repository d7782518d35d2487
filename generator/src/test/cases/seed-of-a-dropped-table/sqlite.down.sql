-- Down: undoes up.sql
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

-- drop table others
-- ! destroys every row of others
DROP TABLE IF EXISTS "others";

-- create table kinds
CREATE TABLE kinds (
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT kinds_pkey PRIMARY KEY (code),
  CONSTRAINT kinds_code_type_check CHECK (length(code) <= 10)
);

-- create seed kinds
INSERT INTO kinds (code, name)
SELECT 'a', 'A'
WHERE NOT EXISTS (SELECT 1 FROM kinds WHERE code = 'a');
INSERT INTO kinds (code, name)
SELECT 'b', 'B'
WHERE NOT EXISTS (SELECT 1 FROM kinds WHERE code = 'b');

-- create table things
CREATE TABLE things (
  id INT NOT NULL,
  kind TEXT NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (code),
  CONSTRAINT things_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT things_kind_type_check CHECK (length(kind) <= 10)
);

-- create seed things
INSERT INTO things (id, kind)
SELECT 1, 'a'
WHERE NOT EXISTS (SELECT 1 FROM things WHERE id = 1);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
