-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - the values of candidates.email
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- add column candidates.email varchar(255)?
ALTER TABLE candidates ADD COLUMN email TEXT CONSTRAINT candidates_email_type_check CHECK (length(email) <= 255);

-- create index candidates.candidates_email [email]
CREATE INDEX candidates_email ON candidates (email);

COMMIT;
