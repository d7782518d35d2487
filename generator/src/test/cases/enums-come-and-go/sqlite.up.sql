-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to more since
--   - values written to things.extra since
-- Rollback: conditional
--   - every value of things.kind fits enum:old_kind
--   - every value of things.plain fits enum:plain
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table things has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('things') WHERE lower(name) NOT IN ('extra', 'id', 'kind', 'plain')) AS TEXT) = '0';
-- stops if the table things has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('things') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- create table more
CREATE TABLE more (
  id INT NOT NULL,
  kind TEXT NOT NULL,
  CONSTRAINT more_pkey PRIMARY KEY (id),
  CONSTRAINT more_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT more_kind_enum_check CHECK (kind IN ('u', 'v'))
);

-- rebuild things
--   add column things.extra enum:new_kind?
--   alter column things.kind varchar(10)
--   alter column things.plain text
CREATE TABLE plinth_new_things (
  id INT NOT NULL,
  kind TEXT NOT NULL,
  plain TEXT NOT NULL,
  extra TEXT,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT things_kind_type_check CHECK (length(kind) <= 10),
  CONSTRAINT things_extra_enum_check CHECK (extra IN ('u', 'v'))
);
INSERT INTO plinth_new_things (rowid, id, kind, plain)
SELECT old.rowid, old.id, old.kind, old.plain
FROM things AS old;
DROP TABLE things;
ALTER TABLE plinth_new_things RENAME TO things;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
