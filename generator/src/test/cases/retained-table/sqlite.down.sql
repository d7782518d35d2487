-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row of matches written since breaks matches_best_id_fkey: foreign key [best_id] -> members [id] on delete no action on update no action not deferrable
--   - every row that rows of members referenced by members_team_id_fkey is still in teams
-- Rollback: retained
--   - all rows of members
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table matches has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('matches') WHERE lower(name) NOT IN ('best_id', 'id')) AS TEXT) = '0';
-- stops if the table matches has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('matches') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- bring back table members from plinth_parked_002_change_members
ALTER TABLE plinth_parked_002_change_members RENAME TO members;
CREATE TABLE plinth_new_members (
  id INTEGER NOT NULL CONSTRAINT members_pkey PRIMARY KEY AUTOINCREMENT,
  team_id INTEGER NOT NULL,
  captain_id INTEGER,
  name TEXT NOT NULL,
  fee NUMERIC NOT NULL DEFAULT 0,
  CONSTRAINT members_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE,
  CONSTRAINT members_captain_id_fkey FOREIGN KEY (captain_id) REFERENCES members (id),
  CONSTRAINT members_fee_check CHECK (fee >= 0),
  CONSTRAINT members_team_id_type_check CHECK (typeof(team_id) IN ('integer', 'null') AND team_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT members_captain_id_type_check CHECK (typeof(captain_id) IN ('integer', 'null')),
  CONSTRAINT members_name_type_check CHECK (length(name) <= 50),
  CONSTRAINT members_fee_type_check CHECK (round(fee, 2) = fee AND abs(fee) < 1000000)
);
INSERT INTO plinth_new_members (id, team_id, captain_id, name, fee)
SELECT old.id, old.team_id, old.captain_id, old.name, old.fee
FROM members AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_members';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_members', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'members'
  UNION ALL SELECT max(id) FROM plinth_new_members
) HAVING max(seq) IS NOT NULL;
DROP TABLE members;
ALTER TABLE plinth_new_members RENAME TO members;

-- add constraint matches.matches_best_id_fkey: foreign key [best_id] -> members [id] on delete no action on update no action not deferrable
CREATE TABLE plinth_new_matches (
  id INT NOT NULL,
  best_id INTEGER,
  CONSTRAINT matches_pkey PRIMARY KEY (id),
  CONSTRAINT matches_best_id_fkey FOREIGN KEY (best_id) REFERENCES members (id),
  CONSTRAINT matches_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT matches_best_id_type_check CHECK (typeof(best_id) IN ('integer', 'null'))
);
INSERT INTO plinth_new_matches (rowid, id, best_id)
SELECT old.rowid, old.id, old.best_id
FROM matches AS old;
DROP TABLE matches;
ALTER TABLE plinth_new_matches RENAME TO matches;

-- bring back table members from plinth_parked_002_change_members
CREATE INDEX members_name ON members (name);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
