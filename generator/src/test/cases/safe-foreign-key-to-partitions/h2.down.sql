-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop constraint notes.notes_at
ALTER TABLE IF EXISTS "notes" DROP CONSTRAINT IF EXISTS "notes_at";
