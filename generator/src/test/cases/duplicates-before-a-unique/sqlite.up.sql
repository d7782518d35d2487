-- Up
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

-- make room for rows as plinth_parked_002_change_people_deleted
CREATE TABLE plinth_parked_002_change_people_deleted (
  id INTEGER,
  email TEXT,
  nick TEXT,
  seen_at TEXT,
  CONSTRAINT plinth_parked_002_change_people_deleted_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_002_change_people_deleted_email_type_check CHECK (length(email) <= 50),
  CONSTRAINT plinth_parked_002_change_people_deleted_nick_type_check CHECK (length(nick) <= 20),
  CONSTRAINT plinth_parked_002_change_people_deleted_seen_at_type_check CHECK (seen_at IS strftime('%Y-%m-%d %H:%M:%f', seen_at, '+0 days'))
);

-- delete rows people where exists (people first where first.email = email and (first.seen_at > seen_at or first.seen_at is not null and seen_at is null or (first.seen_at = seen_at or first.seen_at is null and seen_at is null) and first.id < id)), kept as plinth_parked_002_change_people_deleted
INSERT INTO plinth_parked_002_change_people_deleted (id, email, nick, seen_at)
SELECT id, email, nick, seen_at
FROM people
WHERE EXISTS (SELECT 1 FROM people AS "first" WHERE "first".email = people.email AND ("first".seen_at > people.seen_at OR "first".seen_at IS NOT NULL AND people.seen_at IS NULL OR ("first".seen_at = people.seen_at OR "first".seen_at IS NULL AND people.seen_at IS NULL) AND "first".id < people.id));
-- ! destroys rows of visits
DELETE FROM visits WHERE (person_id) IN (SELECT id FROM people WHERE EXISTS (SELECT 1 FROM people AS "first" WHERE "first".email = people.email AND ("first".seen_at > people.seen_at OR "first".seen_at IS NOT NULL AND people.seen_at IS NULL OR ("first".seen_at = people.seen_at OR "first".seen_at IS NULL AND people.seen_at IS NULL) AND "first".id < people.id)));
DELETE FROM people WHERE EXISTS (SELECT 1 FROM people AS "first" WHERE "first".email = people.email AND ("first".seen_at > people.seen_at OR "first".seen_at IS NOT NULL AND people.seen_at IS NULL OR ("first".seen_at = people.seen_at OR "first".seen_at IS NULL AND people.seen_at IS NULL) AND "first".id < people.id));

-- rebuild people
--   add constraint people.people_email: unique [email]
--   make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_nick_before, plinth_parked_002_change_nick_filled
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
INSERT INTO plinth_new_people (rowid, id, email, nick, seen_at)
SELECT old.rowid, old.id, old.email, old.nick, old.seen_at
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- keep values of people as plinth_parked_002_change_nick_before, plinth_parked_002_change_written
UPDATE people SET plinth_parked_002_change_nick_before = nick, plinth_parked_002_change_written = TRUE WHERE id < 100 AND EXISTS (SELECT 1 FROM people AS "first" WHERE "first".nick = people.nick AND "first".id < 100 AND "first".id < people.id);

-- backfill people set nick = null where id < 100 and exists (people first where first.nick = nick and first.id < 100 and first.id < id)
UPDATE people SET nick = NULL WHERE id < 100 AND EXISTS (SELECT 1 FROM people AS "first" WHERE "first".nick = people.nick AND "first".id < 100 AND "first".id < people.id);

-- keep values of people as plinth_parked_002_change_nick_filled
UPDATE people SET plinth_parked_002_change_nick_filled = nick WHERE plinth_parked_002_change_written;

-- add constraint people.people_nick: unique [nick]
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
  CONSTRAINT people_nick UNIQUE (nick),
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

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
