-- Down: undoes up.sql
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
-- stops if seeded rows have been changed, or are gone, in levels: id 1
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM levels WHERE id = 1 AND name = 'low') AS TEXT) = '1';

-- bring back column levels.weight from plinth_parked_002_change_weight
CREATE TABLE plinth_new_levels (
  id INT NOT NULL,
  name TEXT NOT NULL,
  weight INTEGER NOT NULL DEFAULT 3,
  CONSTRAINT levels_pkey PRIMARY KEY (id),
  CONSTRAINT levels_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT levels_name_type_check CHECK (length(name) <= 20),
  CONSTRAINT levels_weight_type_check CHECK (typeof(weight) IN ('integer', 'null') AND weight BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_levels (rowid, id, name, weight)
SELECT old.rowid, old.id, old.name, coalesce(old.plinth_parked_002_change_weight, 3)
FROM levels AS old;
DROP TABLE levels;
ALTER TABLE plinth_new_levels RENAME TO levels;

-- alter seed levels
UPDATE levels SET weight = 10 WHERE id = 1 AND name = 'low';

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
