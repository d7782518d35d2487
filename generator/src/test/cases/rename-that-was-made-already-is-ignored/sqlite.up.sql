-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to users.phone since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- add column users.phone varchar(20)?
ALTER TABLE users ADD COLUMN phone TEXT CONSTRAINT users_phone_type_check CHECK (length(phone) <= 20);

COMMIT;
