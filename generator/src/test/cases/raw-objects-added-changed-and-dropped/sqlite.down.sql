-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what raw search in places held
--   - what raw statistics of places held
--   - what raw domain grade holds by then
--   - values written to places.mark since
--   - what raw statistics of places holds by then
--   - what raw search in places holds by then
--   - what raw towns at hand holds by then
--   - what raw domain postcode held
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the view towns has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('towns') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the table places has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('places') WHERE lower(name) NOT IN ('id', 'mark', 'postcode', 'town')) AS TEXT) = '0';
-- stops if the table places has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('places') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop view towns
DROP VIEW IF EXISTS towns;

-- drop raw search in places
DROP TABLE places_search;

-- drop column places.mark
CREATE TABLE plinth_new_places (
  id INT NOT NULL,
  town TEXT NOT NULL,
  postcode TEXT NOT NULL,
  CONSTRAINT places_pkey PRIMARY KEY (id),
  CONSTRAINT places_id_type_check CHECK (typeof(id) IN ('integer', 'null'))
);
-- ! destroys the values of places.mark
INSERT INTO plinth_new_places (rowid, id, town, postcode)
SELECT old.rowid, old.id, old.town, old.postcode
FROM places AS old;
DROP TABLE places;
ALTER TABLE plinth_new_places RENAME TO places;

-- rename column places.town to city
ALTER TABLE places RENAME COLUMN town TO city;

-- create raw search in places
CREATE VIRTUAL TABLE places_search USING fts5(city);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
