-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the deleted rows of people
--   - the values that the backfill replaced in people.nick
-- Rollback: conditional
--   - no row was written to people since that collides with them
-- Rollback: lossy
--   - the rows of visits that visits_person_id_fkey deletes along
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('email', 'id', 'nick', 'plinth_parked_002_change_nick_before', 'plinth_parked_002_change_nick_filled', 'plinth_parked_002_change_written', 'seen_at')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop constraint people.people_nick
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  email TEXT,
  nick TEXT,
  seen_at TEXT,
  plinth_parked_002_change_written INTEGER,
  plinth_parked_002_change_nick_before TEXT,
  plinth_parked_002_change_nick_filled TEXT,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_email UNIQUE (email),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_email_type_check CHECK (length(email) <= 50),
  CONSTRAINT people_nick_type_check CHECK (length(nick) <= 20),
  CONSTRAINT people_seen_at_type_check CHECK (seen_at IS strftime('%Y-%m-%d %H:%M:%f', seen_at, '+0 days'))
);
INSERT INTO plinth_new_people (rowid, id, email, nick, seen_at, plinth_parked_002_change_written, plinth_parked_002_change_nick_before, plinth_parked_002_change_nick_filled)
SELECT old.rowid, old.id, old.email, old.nick, old.seen_at, old.plinth_parked_002_change_written, old.plinth_parked_002_change_nick_before, old.plinth_parked_002_change_nick_filled
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- backfill people set nick = plinth_parked_002_change_nick_before where plinth_parked_002_change_written and (nick = plinth_parked_002_change_nick_filled or nick is null and plinth_parked_002_change_nick_filled is null)
UPDATE people SET nick = plinth_parked_002_change_nick_before WHERE plinth_parked_002_change_written AND (nick = plinth_parked_002_change_nick_filled OR nick IS NULL AND plinth_parked_002_change_nick_filled IS NULL);

-- rebuild people
--   drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_nick_before, plinth_parked_002_change_nick_filled
--   drop constraint people.people_email
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  email TEXT,
  nick TEXT,
  seen_at TEXT,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_email_type_check CHECK (length(email) <= 50),
  CONSTRAINT people_nick_type_check CHECK (length(nick) <= 20),
  CONSTRAINT people_seen_at_type_check CHECK (seen_at IS strftime('%Y-%m-%d %H:%M:%f', seen_at, '+0 days'))
);
INSERT INTO plinth_new_people (rowid, id, email, nick, seen_at)
SELECT old.rowid, old.id, old.email, old.nick, old.seen_at
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- copy rows plinth_parked_002_change_people_deleted to people set email = email, id = id, nick = nick, seen_at = seen_at
INSERT INTO people (id, email, nick, seen_at)
SELECT id, email, nick, seen_at
FROM plinth_parked_002_change_people_deleted;

-- drop what was kept as plinth_parked_002_change_people_deleted
-- ! destroys every row of plinth_parked_002_change_people_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_people_deleted;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
