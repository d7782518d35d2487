-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of users.visits fits int
--   - no row has NULL in users.rank
--   - every value of users.note fits varchar(10)
--   - no row has NULL in users.note
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table users has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('users') WHERE lower(name) NOT IN ('id', 'note', 'rank', 'visits')) AS TEXT) = '0';
-- stops if the table users has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('users') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if rows of users have values in visits that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM users AS old WHERE old.visits NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';

-- rebuild users
--   alter column users.note varchar(10) default 'x'
--   alter column users.rank bigint default 10
--   alter column users.visits int?
CREATE TABLE plinth_new_users (
  id INT NOT NULL,
  visits INTEGER,
  rank INTEGER NOT NULL DEFAULT 10,
  note TEXT NOT NULL DEFAULT 'x',
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT users_visits_type_check CHECK (typeof(visits) IN ('integer', 'null') AND visits BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT users_rank_type_check CHECK (typeof(rank) IN ('integer', 'null')),
  CONSTRAINT users_note_type_check CHECK (length(note) <= 10)
);
INSERT INTO plinth_new_users (rowid, id, visits, rank, note)
SELECT old.rowid, old.id, old.visits, old.rank, old.note
FROM users AS old;
DROP TABLE users;
ALTER TABLE plinth_new_users RENAME TO users;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
