-- Down: undoes up.sql
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
-- stops if the table lines has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('lines') WHERE lower(name) NOT IN ('amount', 'id', 'twice')) AS TEXT) = '0';
-- stops if the table lines has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('lines') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop column lines.twice
CREATE TABLE plinth_new_lines (
  id INT NOT NULL,
  amount INTEGER NOT NULL,
  CONSTRAINT lines_pkey PRIMARY KEY (id),
  CONSTRAINT lines_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT lines_amount_type_check CHECK (typeof(amount) IN ('integer', 'null') AND amount BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_lines (rowid, id, amount)
SELECT old.rowid, old.id, old.amount
FROM lines AS old;
DROP TABLE lines;
ALTER TABLE plinth_new_lines RENAME TO lines;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
