-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to candidates.email since
.bail on

BEGIN IMMEDIATE;

-- add column candidates.email varchar(255)?
ALTER TABLE candidates ADD COLUMN email TEXT CONSTRAINT candidates_email_type_check CHECK (length(email) <= 255);

-- create index candidates.candidates_email [email]
CREATE INDEX IF NOT EXISTS candidates_email ON candidates (email);

COMMIT;
