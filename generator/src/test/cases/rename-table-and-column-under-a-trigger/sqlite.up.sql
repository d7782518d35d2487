-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- stands on what changes
DROP TRIGGER IF EXISTS people_shout;

-- rename table people to users
ALTER TABLE people RENAME TO users;

-- rename column users.name to full_name
ALTER TABLE users RENAME COLUMN name TO full_name;

-- create trigger users.people_shout
CREATE TRIGGER people_shout AFTER INSERT ON users BEGIN UPDATE users SET full_name = upper(full_name) WHERE id = NEW.id; END;

COMMIT;
