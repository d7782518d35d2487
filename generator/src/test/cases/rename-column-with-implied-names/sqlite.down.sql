-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename index candidates.candidates_email_team_id_idx to candidates_email_group_id_idx
DROP INDEX IF EXISTS candidates_email_team_id_idx;
CREATE INDEX candidates_email_group_id_idx ON candidates (email, team_id DESC);

-- rename column candidates.team_id to group_id
ALTER TABLE candidates RENAME COLUMN team_id TO group_id;

-- rename index candidates.candidates_email_group_id_idx to candidates_mail_group_id_idx
DROP INDEX IF EXISTS candidates_email_group_id_idx;
CREATE INDEX candidates_mail_group_id_idx ON candidates (email, group_id DESC);

-- rename column candidates.email to mail
ALTER TABLE candidates RENAME COLUMN email TO mail;

COMMIT;
