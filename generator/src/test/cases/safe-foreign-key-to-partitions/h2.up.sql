-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: constraint notes.notes_at
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'notes' AND "CONSTRAINT_NAME" = 'notes_at')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint notes.notes_at' END AS INT);
-- stops if rows of notes have no partner in events, which notes_at asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "notes" AS child WHERE child."at" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "events" AS parent WHERE parent."at" = child."at")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of notes have no partner in events, which notes_at asks for' END AS INT);

-- add constraint notes.notes_at: foreign key [at] -> events [at] on delete no action on update no action not deferrable
-- ! fails if rows of notes break notes_at
ALTER TABLE "notes" ADD CONSTRAINT IF NOT EXISTS "notes_at" FOREIGN KEY ("at") REFERENCES "events" ("at");
