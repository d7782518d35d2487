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
-- stops if the table users has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('users') WHERE lower(name) NOT IN ('id', 'points', 'visits')) AS TEXT) = '0';
-- stops if the table users has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('users') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild users
--   alter column users.points int default 5
--   alter column users.visits bigint?
CREATE TABLE plinth_new_users (
  id INT NOT NULL,
  visits INTEGER,
  points INTEGER NOT NULL DEFAULT 5,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT users_visits_type_check CHECK (typeof(visits) IN ('integer', 'null')),
  CONSTRAINT users_points_type_check CHECK (typeof(points) IN ('integer', 'null') AND points BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_users (rowid, id, visits, points)
SELECT old.rowid, old.id, old.visits, old.points
FROM users AS old;
DROP TABLE users;
ALTER TABLE plinth_new_users RENAME TO users;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
