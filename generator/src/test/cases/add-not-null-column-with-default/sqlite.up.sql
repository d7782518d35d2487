-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to candidates.status since
--   - values written to candidates.visits since
--   - values written to candidates.is_member since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- add column candidates.status varchar(20) default 'active'
ALTER TABLE candidates ADD COLUMN status TEXT NOT NULL DEFAULT 'active' CONSTRAINT candidates_status_check CHECK (status IN ('active', 'hired')) CONSTRAINT candidates_status_type_check CHECK (length(status) <= 20);

-- add column candidates.visits int default 0
ALTER TABLE candidates ADD COLUMN visits INTEGER NOT NULL DEFAULT 0 CONSTRAINT candidates_visits_type_check CHECK (typeof(visits) IN ('integer', 'null') AND visits BETWEEN -2147483648 AND 2147483647);

-- add column candidates.is_member boolean default false
ALTER TABLE candidates ADD COLUMN is_member INTEGER NOT NULL DEFAULT FALSE CONSTRAINT candidates_is_member_type_check CHECK (is_member IN (0, 1));

COMMIT;
