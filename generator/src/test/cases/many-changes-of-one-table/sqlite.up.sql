-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row of candidates written since breaks candidates_team_id_fkey: foreign key [team_id] -> teams [id] on delete no action on update no action not deferrable
--   - no row of candidates written since breaks candidates_rating: check rating between 0 and 5
--   - every value of candidates.full_name fits varchar(40)
--   - every value of candidates.rating fits int
--   - no row has NULL in candidates.rating
-- Rollback: lossy
--   - values written to candidates.status since
--   - the values of candidates.fax
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table candidates has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('candidates') WHERE lower(name) NOT IN ('fax', 'full_name', 'id', 'name', 'phone', 'rating', 'status', 'team_id')) AS TEXT) = '0';
-- stops if the table candidates has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('candidates') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'candidates_name', 'candidates_phone')) AS TEXT) = '0';

-- rename column candidates.name to full_name
ALTER TABLE candidates RENAME COLUMN name TO full_name;

-- rebuild candidates
--   rename column candidates.name to full_name
--   drop constraint candidates.candidates_team_id_fkey
--   drop index candidates.candidates_phone
--   drop constraint candidates.candidates_rating
--   add column candidates.status varchar(20) default 'new'
--   alter column candidates.full_name varchar(80)
--   alter column candidates.phone varchar(20) default '-'
--   alter column candidates.rating bigint?
--   drop column candidates.fax
--   comment on table candidates: People being considered
--   add constraint candidates.candidates_phone_once: unique [phone, full_name]
--   add constraint candidates.candidates_rating: check rating between 0 and 10
--   create index candidates.candidates_phone [phone desc]
--   add constraint candidates.candidates_team_id_fkey: foreign key [team_id] -> teams [id] on delete cascade on update no action not deferrable
CREATE TABLE plinth_new_candidates (
  id INTEGER NOT NULL CONSTRAINT candidates_pkey PRIMARY KEY AUTOINCREMENT,
  full_name TEXT NOT NULL,
  phone TEXT NOT NULL DEFAULT '-',
  rating INTEGER,
  team_id INTEGER,
  status TEXT NOT NULL DEFAULT 'new',
  CONSTRAINT candidates_phone_once UNIQUE (phone, full_name),
  CONSTRAINT candidates_rating CHECK (rating BETWEEN 0 AND 10),
  CONSTRAINT candidates_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE,
  CONSTRAINT candidates_full_name_type_check CHECK (length(full_name) <= 80),
  CONSTRAINT candidates_phone_type_check CHECK (length(phone) <= 20),
  CONSTRAINT candidates_rating_type_check CHECK (typeof(rating) IN ('integer', 'null')),
  CONSTRAINT candidates_team_id_type_check CHECK (typeof(team_id) IN ('integer', 'null') AND team_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT candidates_status_type_check CHECK (length(status) <= 20)
);
-- ! destroys the values of candidates.fax
INSERT INTO plinth_new_candidates (id, full_name, phone, rating, team_id)
SELECT old.id, old.full_name, old.phone, old.rating, old.team_id
FROM candidates AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_candidates';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_candidates', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'candidates'
  UNION ALL SELECT max(id) FROM plinth_new_candidates
) HAVING max(seq) IS NOT NULL;
DROP TABLE candidates;
ALTER TABLE plinth_new_candidates RENAME TO candidates;

-- stands on what changes
--   rename column candidates.name to full_name
--   drop constraint candidates.candidates_team_id_fkey
--   drop index candidates.candidates_phone
--   drop constraint candidates.candidates_rating
--   add column candidates.status varchar(20) default 'new'
--   alter column candidates.full_name varchar(80)
--   alter column candidates.phone varchar(20) default '-'
--   alter column candidates.rating bigint?
--   drop column candidates.fax
--   comment on table candidates: People being considered
--   add constraint candidates.candidates_phone_once: unique [phone, full_name]
--   add constraint candidates.candidates_rating: check rating between 0 and 10
--   create index candidates.candidates_phone [phone desc]
--   add constraint candidates.candidates_team_id_fkey: foreign key [team_id] -> teams [id] on delete cascade on update no action not deferrable
CREATE INDEX candidates_name ON candidates (full_name);

-- create index candidates.candidates_phone [phone desc]
CREATE INDEX candidates_phone ON candidates (phone DESC);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
