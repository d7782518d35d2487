-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to notes since

-- drop trigger notes.notes_count
DROP TRIGGER IF EXISTS "notes_count";

-- drop table notes
-- ! destroys every row of notes
DROP TABLE IF EXISTS "notes";
