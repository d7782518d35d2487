-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row holds 'middle' of the enum plain
--   - no row holds 'middle' of the enum own
--   - nobody has changed the seeded rows of levels (id 2), and no row refers to them
--   - nobody has changed the seeded rows of levels (id 1)
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table levels has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('levels') WHERE lower(name) NOT IN ('id', 'own', 'plain')) AS TEXT) = '0';
-- stops if the table levels has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('levels') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if seeded rows have been changed in levels: id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM levels WHERE id = 2 AND (own <> 'middle' OR own IS NULL OR plain <> 'middle')) AS TEXT) = '0';
-- stops if seeded rows have been changed, or are gone, in levels: id 1
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM levels WHERE id = 1 AND (own = 'high' AND plain = 'low' OR own = 'low' AND plain = 'low')) AS TEXT) = '1';

-- alter seed levels
DELETE FROM levels WHERE id = 2 AND own = 'middle' AND plain = 'middle';
UPDATE levels SET own = 'low' WHERE id = 1 AND own = 'high' AND plain = 'low';

-- rebuild levels
--   alter enum own [low, high]
--   alter enum plain [low, high]
CREATE TABLE plinth_new_levels (
  id INT NOT NULL,
  plain TEXT NOT NULL,
  own TEXT,
  CONSTRAINT levels_pkey PRIMARY KEY (id),
  CONSTRAINT levels_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT levels_plain_enum_check CHECK (plain IN ('low', 'high')),
  CONSTRAINT levels_own_enum_check CHECK (own IN ('low', 'high'))
);
INSERT INTO plinth_new_levels (rowid, id, plain, own)
SELECT old.rowid, old.id, old.plain, old.own
FROM levels AS old;
DROP TABLE levels;
ALTER TABLE plinth_new_levels RENAME TO levels;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
