-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- create trigger app.notes.notes_count
CREATE TRIGGER notes_count AFTER UPDATE OF id ON "app.notes" BEGIN UPDATE "app.notes" SET changes = old.changes + 1 WHERE id = new.id; END;

COMMIT;
