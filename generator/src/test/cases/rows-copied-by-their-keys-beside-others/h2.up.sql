-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what was written since to the rows that came to candidates
-- Rollback: retained
--   - the deleted rows of notes
-- Rollback: conditional
--   - no row was written to notes since that collides with them

-- stops if something that this brings is there already: table plinth_parked_map_candidate_of_upload, table plinth_parked_002_change_notes_deleted, column candidates.plinth_parked_002_change_came
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_map_candidate_of_upload' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_notes_deleted' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'plinth_parked_002_change_came')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table plinth_parked_map_candidate_of_upload, table plinth_parked_002_change_notes_deleted, column candidates.plinth_parked_002_change_came' END AS INT);

-- make room for rows as plinth_parked_map_candidate_of_upload
CREATE TABLE IF NOT EXISTS "plinth_parked_map_candidate_of_upload" (
  "old_tenant" INTEGER NOT NULL,
  "old_id" INTEGER NOT NULL,
  "new_id" UUID,
  CONSTRAINT "plinth_parked_map_candidate_of_upload_pkey" PRIMARY KEY ("old_tenant", "old_id")
);

-- copy rows uploads to plinth_parked_map_candidate_of_upload set new_id = uuid(), old_id = id, old_tenant = tenant where not exists (candidates c where c.email = lower(email)) order seen_at desc, id first per email
INSERT INTO "plinth_parked_map_candidate_of_upload" ("old_tenant", "old_id", "new_id")
SELECT "old_tenant", "old_id", "new_id"
FROM (
SELECT "tenant" AS "old_tenant", "id" AS "old_id", RANDOM_UUID() AS "new_id", row_number() OVER (PARTITION BY "email" ORDER BY CASE WHEN "seen_at" IS NULL THEN 1 ELSE 0 END, "seen_at" DESC, "id", "tenant") AS "plinth_row"
FROM "uploads"
WHERE NOT EXISTS (SELECT 1 FROM "candidates" AS "c" WHERE "c"."email" = TRANSLATE("uploads"."email", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
) AS "numbered"
WHERE "plinth_row" = 1;

-- copy rows uploads to candidates set email = lower(email), id = kept.new_id from uploads join candidate_of_upload kept on kept.old_tenant = tenant and kept.old_id = id where not exists (candidates c where c.email = lower(email))
INSERT INTO "candidates" ("id", "email")
SELECT "kept"."new_id", TRANSLATE("uploads"."email", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')
FROM "uploads" AS "uploads"
JOIN "plinth_parked_map_candidate_of_upload" AS "kept" ON "kept"."old_tenant" = "uploads"."tenant" AND "kept"."old_id" = "uploads"."id"
WHERE NOT EXISTS (SELECT 1 FROM "candidates" AS "c" WHERE "c"."email" = TRANSLATE("uploads"."email", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'));

-- make room for values of candidates as plinth_parked_002_change_came
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_came" BOOLEAN;

-- copy rows notes to candidates set email = 'note ' || cast(id as text), id = uuid(), plinth_parked_002_change_came = true from notes n left join candidate_of_upload m on m.old_tenant = upload_tenant and m.old_id = upload_id where m.new_id is null
INSERT INTO "candidates" ("id", "email", "plinth_parked_002_change_came")
SELECT RANDOM_UUID(), 'note ' || CAST("n"."id" AS VARCHAR), TRUE
FROM "notes" AS "n"
LEFT JOIN "plinth_parked_map_candidate_of_upload" AS "m" ON "m"."old_tenant" = "n"."upload_tenant" AND "m"."old_id" = "n"."upload_id"
WHERE "m"."new_id" IS NULL;

-- make room for rows as plinth_parked_002_change_notes_deleted
CREATE TABLE IF NOT EXISTS "plinth_parked_002_change_notes_deleted" (
  "id" INTEGER,
  "upload_tenant" INTEGER,
  "upload_id" INTEGER,
  "candidate_id" UUID
);

-- delete rows notes where not exists (plinth_parked_map_candidate_of_upload m where m.old_tenant = upload_tenant and m.old_id = upload_id), kept as plinth_parked_002_change_notes_deleted
INSERT INTO "plinth_parked_002_change_notes_deleted" ("id", "upload_tenant", "upload_id", "candidate_id")
SELECT "id", "upload_tenant", "upload_id", "candidate_id"
FROM "notes"
WHERE NOT EXISTS (SELECT 1 FROM "plinth_parked_map_candidate_of_upload" AS "m" WHERE "m"."old_tenant" = "notes"."upload_tenant" AND "m"."old_id" = "notes"."upload_id");
DELETE FROM "notes" WHERE NOT EXISTS (SELECT 1 FROM "plinth_parked_map_candidate_of_upload" AS "m" WHERE "m"."old_tenant" = "notes"."upload_tenant" AND "m"."old_id" = "notes"."upload_id");
