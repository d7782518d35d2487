-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column candidates.mail to email
ALTER TABLE candidates RENAME COLUMN mail TO email;

-- rename index candidates.candidates_mail_group_id_idx to candidates_email_group_id_idx
DROP INDEX IF EXISTS candidates_mail_group_id_idx;
CREATE INDEX candidates_email_group_id_idx ON candidates (email, group_id DESC);

-- rename column candidates.group_id to team_id
ALTER TABLE candidates RENAME COLUMN group_id TO team_id;

-- rename index candidates.candidates_email_group_id_idx to candidates_email_team_id_idx
DROP INDEX IF EXISTS candidates_email_group_id_idx;
CREATE INDEX candidates_email_team_id_idx ON candidates (email, team_id DESC);

COMMIT;
