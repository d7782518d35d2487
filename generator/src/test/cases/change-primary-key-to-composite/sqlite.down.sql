-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row of memberships written since breaks memberships_pkey: primary key [user_id]
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table memberships has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('memberships') WHERE lower(name) NOT IN ('role', 'team_id', 'user_id')) AS TEXT) = '0';
-- stops if the table memberships has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('memberships') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild memberships
--   drop constraint memberships.memberships_pkey
--   add constraint memberships.memberships_pkey: primary key [user_id]
CREATE TABLE plinth_new_memberships (
  user_id INT NOT NULL,
  team_id INTEGER NOT NULL,
  role TEXT NOT NULL DEFAULT 'member',
  CONSTRAINT memberships_pkey PRIMARY KEY (user_id),
  CONSTRAINT memberships_user_id_type_check CHECK (typeof(user_id) IN ('integer', 'null')),
  CONSTRAINT memberships_team_id_type_check CHECK (typeof(team_id) IN ('integer', 'null')),
  CONSTRAINT memberships_role_type_check CHECK (length(role) <= 20)
);
INSERT INTO plinth_new_memberships (rowid, user_id, team_id, role)
SELECT old.rowid, old.user_id, old.team_id, old.role
FROM memberships AS old;
DROP TABLE memberships;
ALTER TABLE plinth_new_memberships RENAME TO memberships;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
