-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what was written since to the rows that came to candidates
-- Rollback: retained
--   - the deleted rows of notes
-- Rollback: conditional
--   - no row was written to notes since that collides with them

-- stops if rows of plinth_parked_002_change_notes_deleted would have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_notes_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_notes_deleted would have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_notes_deleted would have NULL in upload_tenant
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_notes_deleted" WHERE "upload_tenant" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_notes_deleted would have NULL in upload_tenant' END AS INT);
-- stops if rows of plinth_parked_002_change_notes_deleted would have NULL in upload_id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_notes_deleted" WHERE "upload_id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_notes_deleted would have NULL in upload_id' END AS INT);
-- stops if rows of plinth_parked_002_change_notes_deleted have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_notes_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_notes_deleted have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_notes_deleted collide in notes_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "plinth_parked_002_change_notes_deleted" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_notes_deleted collide in notes_pkey' END AS INT);
-- stops if rows of plinth_parked_002_change_notes_deleted collide in notes_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_notes_deleted" AS child WHERE child."id" IS NOT NULL AND EXISTS (SELECT 1 FROM "notes" AS parent WHERE parent."id" = child."id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_notes_deleted collide in notes_pkey' END AS INT);

-- copy rows plinth_parked_002_change_notes_deleted to notes set candidate_id = candidate_id, id = id, upload_id = upload_id, upload_tenant = upload_tenant
INSERT INTO "notes" ("id", "upload_tenant", "upload_id", "candidate_id")
SELECT "id", "upload_tenant", "upload_id", "candidate_id"
FROM "plinth_parked_002_change_notes_deleted";

-- drop what was kept as plinth_parked_002_change_notes_deleted
DROP TABLE IF EXISTS "plinth_parked_002_change_notes_deleted";

-- delete rows candidates where plinth_parked_002_change_came
-- ! destroys rows of candidates
DELETE FROM "candidates" WHERE "plinth_parked_002_change_came";

-- drop what was kept of candidates as plinth_parked_002_change_came
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "plinth_parked_002_change_came";

-- delete rows candidates where exists (plinth_parked_map_candidate_of_upload kept where kept.new_id = id)
-- ! destroys rows of candidates
DELETE FROM "candidates" WHERE EXISTS (SELECT 1 FROM "plinth_parked_map_candidate_of_upload" AS "kept" WHERE "kept"."new_id" = "candidates"."id");

-- drop what was kept as plinth_parked_map_candidate_of_upload
DROP TABLE IF EXISTS "plinth_parked_map_candidate_of_upload";
