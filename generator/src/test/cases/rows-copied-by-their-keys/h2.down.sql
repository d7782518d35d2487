-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - rows written to assignments since
--   - rows written to resumes since
--   - rows written to review_requests since

-- stops if something that this brings is there already: table file_uploads
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'file_uploads' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table file_uploads' END AS INT);
-- stops if something that this renames is not there: table file_uploads_backup
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'file_uploads_backup' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table file_uploads_backup' END AS INT);

-- rename constraint file_uploads_backup.file_uploads_backup_user_id_fkey to file_uploads_user_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'file_uploads_backup' AND "CONSTRAINT_NAME" = 'file_uploads_backup_user_id_fkey') THEN 'ALTER TABLE "file_uploads_backup" RENAME CONSTRAINT "file_uploads_backup_user_id_fkey" TO "file_uploads_user_id_fkey"' ELSE '' END;

-- rename constraint file_uploads_backup.file_uploads_backup_pkey to file_uploads_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'file_uploads_backup' AND "CONSTRAINT_NAME" = 'file_uploads_backup_pkey') THEN 'ALTER TABLE "file_uploads_backup" RENAME CONSTRAINT "file_uploads_backup_pkey" TO "file_uploads_pkey"' ELSE '' END;

-- rename table file_uploads_backup to file_uploads
ALTER TABLE IF EXISTS "file_uploads_backup" RENAME TO "file_uploads";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'file_uploads' AND "CONSTRAINT_NAME" = 'file_uploads_backup_filename_length_check') THEN 'ALTER TABLE "file_uploads" RENAME CONSTRAINT "file_uploads_backup_filename_length_check" TO "file_uploads_filename_length_check"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'file_uploads' AND "CONSTRAINT_NAME" = 'file_uploads_backup_file_hash_length_check') THEN 'ALTER TABLE "file_uploads" RENAME CONSTRAINT "file_uploads_backup_file_hash_length_check" TO "file_uploads_file_hash_length_check"' ELSE '' END;

-- drop table review_requests
-- ! destroys every row of review_requests
DROP TABLE IF EXISTS "review_requests";

-- drop what was kept as plinth_parked_map_resume_of_upload
DROP TABLE IF EXISTS "plinth_parked_map_resume_of_upload";

-- drop table resumes
-- ! destroys every row of resumes
DROP TABLE IF EXISTS "resumes";

-- drop table assignments
-- ! destroys every row of assignments
DROP TABLE IF EXISTS "assignments";

-- drop what was kept as plinth_parked_map_candidate_of_upload
DROP TABLE IF EXISTS "plinth_parked_map_candidate_of_upload";

-- drop table candidates
-- ! destroys every row of candidates
DROP TABLE IF EXISTS "candidates";
