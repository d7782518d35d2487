-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - roles/case_app_caller: who has the file may
--   - routines/app.count_change: its trigger does it
--   - routines/app.twice: nobody calls it there
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create trigger app.notes.notes_count
CREATE TRIGGER notes_count AFTER UPDATE OF id ON "app.notes" BEGIN UPDATE "app.notes" SET changes = old.changes + 1 WHERE id = new.id; END;

COMMIT;
