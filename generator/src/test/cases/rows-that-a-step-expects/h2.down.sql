-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what was written since to the rows that came to resumes
-- Rollback: retained
--   - the values that the backfill replaced in resumes.note
--   - the deleted rows of files
-- Rollback: conditional
--   - no row was written to files since that collides with them

-- stops if rows of plinth_parked_002_change_files_deleted would have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_files_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_files_deleted would have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_files_deleted would have NULL in hash
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_files_deleted" WHERE "hash" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_files_deleted would have NULL in hash' END AS INT);
-- stops if rows of plinth_parked_002_change_files_deleted have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_files_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_files_deleted have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_files_deleted collide in files_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "plinth_parked_002_change_files_deleted" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_files_deleted collide in files_pkey' END AS INT);
-- stops if rows of plinth_parked_002_change_files_deleted collide in files_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_files_deleted" AS child WHERE child."id" IS NOT NULL AND EXISTS (SELECT 1 FROM "files" AS parent WHERE parent."id" = child."id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_files_deleted collide in files_pkey' END AS INT);

-- copy rows plinth_parked_002_change_files_deleted to files set hash = hash, id = id, kind = kind
INSERT INTO "files" ("id", "hash", "kind")
SELECT "id", "hash", "kind"
FROM "plinth_parked_002_change_files_deleted";

-- drop what was kept as plinth_parked_002_change_files_deleted
DROP TABLE IF EXISTS "plinth_parked_002_change_files_deleted";

-- backfill resumes set note = plinth_parked_002_change_note_before where plinth_parked_002_change_written and (note = plinth_parked_002_change_note_filled or note is null and plinth_parked_002_change_note_filled is null)
UPDATE "resumes" SET "note" = "plinth_parked_002_change_note_before" WHERE "plinth_parked_002_change_written" AND ("note" = "plinth_parked_002_change_note_filled" OR "note" IS NULL AND "plinth_parked_002_change_note_filled" IS NULL);

-- drop what was kept of resumes as plinth_parked_002_change_written, plinth_parked_002_change_note_before, plinth_parked_002_change_note_filled
ALTER TABLE "resumes" DROP COLUMN IF EXISTS "plinth_parked_002_change_written";
ALTER TABLE "resumes" DROP COLUMN IF EXISTS "plinth_parked_002_change_note_before";
ALTER TABLE "resumes" DROP COLUMN IF EXISTS "plinth_parked_002_change_note_filled";

-- delete rows resumes where plinth_parked_002_change_came
-- ! destroys rows of resumes
DELETE FROM "resumes" WHERE "plinth_parked_002_change_came";

-- drop what was kept of resumes as plinth_parked_002_change_came
ALTER TABLE "resumes" DROP COLUMN IF EXISTS "plinth_parked_002_change_came";
