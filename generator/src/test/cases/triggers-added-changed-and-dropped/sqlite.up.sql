-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop trigger users.users_changed
DROP TRIGGER IF EXISTS users_changed;

-- drop trigger users.users_dropped
DROP TRIGGER IF EXISTS users_dropped;

-- create trigger users.users_changed
CREATE TRIGGER users_changed AFTER INSERT ON users
WHEN NEW.name <> 'a;b' -- not the end; nor this
BEGIN
  UPDATE users SET name = upper(NEW.name) WHERE id = NEW.id;
  SELECT CASE WHEN NEW.id < 0 THEN RAISE(ABORT, 'no; END') END;
END;

-- create trigger users.users_added
CREATE TRIGGER users_added AFTER DELETE ON users BEGIN SELECT 2; END;

COMMIT;
