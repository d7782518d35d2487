-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - the rows of employees keep employees_office_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of offices
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table employees has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('employees') WHERE lower(name) NOT IN ('id', 'office_id')) AS TEXT) = '0';
-- stops if the table employees has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('employees') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'employees_office')) AS TEXT) = '0';

-- create table offices
CREATE TABLE offices (
  id INT NOT NULL,
  city TEXT NOT NULL,
  CONSTRAINT offices_pkey PRIMARY KEY (id),
  CONSTRAINT offices_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT offices_city_type_check CHECK (length(city) <= 60)
);

-- add constraint employees.employees_office_id_fkey: foreign key [office_id] -> offices [id] on delete no action on update no action not deferrable
CREATE TABLE plinth_new_employees (
  id INT NOT NULL,
  office_id INTEGER,
  CONSTRAINT employees_pkey PRIMARY KEY (id),
  CONSTRAINT employees_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices (id),
  CONSTRAINT employees_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT employees_office_id_type_check CHECK (typeof(office_id) IN ('integer', 'null') AND office_id BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_employees (rowid, id, office_id)
SELECT old.rowid, old.id, old.office_id
FROM employees AS old;
DROP TABLE employees;
ALTER TABLE plinth_new_employees RENAME TO employees;
CREATE INDEX employees_office ON employees (office_id);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
