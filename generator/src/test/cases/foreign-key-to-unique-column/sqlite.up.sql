-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table addresses has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('addresses') WHERE lower(name) NOT IN ('country', 'id')) AS TEXT) = '0';
-- stops if the table addresses has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('addresses') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- add constraint addresses.addresses_country_fkey: foreign key [country] -> countries [code] on delete no action on update cascade not deferrable
CREATE TABLE plinth_new_addresses (
  id INT NOT NULL,
  country TEXT NOT NULL,
  CONSTRAINT addresses_pkey PRIMARY KEY (id),
  CONSTRAINT addresses_country_fkey FOREIGN KEY (country) REFERENCES countries (code) ON UPDATE CASCADE,
  CONSTRAINT addresses_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT addresses_country_type_check CHECK (length(country) <= 2)
);
INSERT INTO plinth_new_addresses (rowid, id, country)
SELECT old.rowid, old.id, old.country
FROM addresses AS old;
DROP TABLE addresses;
ALTER TABLE plinth_new_addresses RENAME TO addresses;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
