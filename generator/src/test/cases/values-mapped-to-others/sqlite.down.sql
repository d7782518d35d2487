-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.status
--   - the values that the backfill replaced in people.level
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('id', 'level', 'plinth_parked_002_change_level_before', 'plinth_parked_002_change_level_filled', 'plinth_parked_002_change_status_before', 'plinth_parked_002_change_status_filled', 'plinth_parked_002_change_written', 'plinth_parked_002_change_written_2', 'status')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- backfill people set level = plinth_parked_002_change_level_before where plinth_parked_002_change_written_2 and level = plinth_parked_002_change_level_filled
UPDATE people SET level = plinth_parked_002_change_level_before WHERE plinth_parked_002_change_written_2 AND level = plinth_parked_002_change_level_filled;

-- drop what was kept of people as plinth_parked_002_change_written_2, plinth_parked_002_change_level_before, plinth_parked_002_change_level_filled
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  status TEXT,
  level INTEGER NOT NULL,
  plinth_parked_002_change_written INTEGER,
  plinth_parked_002_change_status_before TEXT,
  plinth_parked_002_change_status_filled TEXT,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_status_type_check CHECK (length(status) <= 10),
  CONSTRAINT people_level_type_check CHECK (typeof(level) IN ('integer', 'null') AND level BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_people (rowid, id, status, level, plinth_parked_002_change_written, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled)
SELECT old.rowid, old.id, old.status, old.level, old.plinth_parked_002_change_written, old.plinth_parked_002_change_status_before, old.plinth_parked_002_change_status_filled
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- backfill people set status = plinth_parked_002_change_status_before where plinth_parked_002_change_written and (status = plinth_parked_002_change_status_filled or status is null and plinth_parked_002_change_status_filled is null)
UPDATE people SET status = plinth_parked_002_change_status_before WHERE plinth_parked_002_change_written AND (status = plinth_parked_002_change_status_filled OR status IS NULL AND plinth_parked_002_change_status_filled IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  status TEXT,
  level INTEGER NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_status_type_check CHECK (length(status) <= 10),
  CONSTRAINT people_level_type_check CHECK (typeof(level) IN ('integer', 'null') AND level BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_people (rowid, id, status, level)
SELECT old.rowid, old.id, old.status, old.level
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
