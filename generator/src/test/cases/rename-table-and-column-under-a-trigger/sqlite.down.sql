-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop trigger users.people_shout
DROP TRIGGER IF EXISTS people_shout;

-- rename column users.full_name to name
ALTER TABLE users RENAME COLUMN full_name TO name;

-- rename table users to people
ALTER TABLE users RENAME TO people;

-- create trigger people.people_shout
CREATE TRIGGER people_shout AFTER INSERT ON people BEGIN UPDATE people SET name = upper(name) WHERE id = NEW.id; END;

COMMIT;
