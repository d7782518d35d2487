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
-- stops if the table edges has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('edges') WHERE lower(name) NOT IN ('end_id', 'id', 'start_id')) AS TEXT) = '0';
-- stops if the table edges has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('edges') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild edges
--   drop constraint edges.edges_start
--   drop constraint edges.edges_end
CREATE TABLE plinth_new_edges (
  id INT NOT NULL,
  start_id INTEGER NOT NULL,
  end_id INTEGER NOT NULL,
  CONSTRAINT edges_pkey PRIMARY KEY (id),
  CONSTRAINT edges_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT edges_start_id_type_check CHECK (typeof(start_id) IN ('integer', 'null') AND start_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT edges_end_id_type_check CHECK (typeof(end_id) IN ('integer', 'null') AND end_id BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_edges (rowid, id, start_id, end_id)
SELECT old.rowid, old.id, old.start_id, old.end_id
FROM edges AS old;
DROP TABLE edges;
ALTER TABLE plinth_new_edges RENAME TO edges;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
