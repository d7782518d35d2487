-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the values of levels.weight
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table levels has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('levels') WHERE lower(name) NOT IN ('id', 'name', 'plinth_parked_002_change_weight', 'weight')) AS TEXT) = '0';
-- stops if the table levels has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('levels') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- park column levels.weight as plinth_parked_002_change_weight
CREATE TABLE plinth_new_levels (
  id INT NOT NULL,
  name TEXT NOT NULL,
  plinth_parked_002_change_weight INTEGER,
  CONSTRAINT levels_pkey PRIMARY KEY (id),
  CONSTRAINT levels_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT levels_name_type_check CHECK (length(name) <= 20)
);
INSERT INTO plinth_new_levels (rowid, id, name, plinth_parked_002_change_weight)
SELECT old.rowid, old.id, old.name, old.weight
FROM levels AS old;
DROP TABLE levels;
ALTER TABLE plinth_new_levels RENAME TO levels;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
