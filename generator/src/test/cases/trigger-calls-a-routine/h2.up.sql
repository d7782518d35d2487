-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Less than declared: what the author lets this engine do without
--   - routines/count_change: its trigger does it
-- Rollback: lossy
--   - rows written to notes since

-- stops if something that this brings is there already: table notes
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'notes' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table notes' END AS INT);

-- create table notes
CREATE TABLE IF NOT EXISTS "notes" (
  "id" INTEGER NOT NULL,
  "changes" INTEGER DEFAULT 0 NOT NULL,
  CONSTRAINT "notes_pkey" PRIMARY KEY ("id")
);

-- create trigger notes.notes_count
DROP TRIGGER IF EXISTS "notes_count";
CREATE TRIGGER "notes_count" BEFORE UPDATE ON "notes" FOR EACH ROW AS $$ org.h2.api.Trigger create() { return (c, o, n) -> { n[1] = ((Integer) o[1]) + 1; }; } $$;
