-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column candidates.email, column candidates.team_id, constraint candidates.candidates_email_key, constraint candidates.candidates_email_check, constraint candidates.candidates_team_id_fkey, constraint candidates.candidates_email_length_check, index candidates.candidates_email_team_id_idx
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'email')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'team_id')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_email_key')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_email_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_team_id_fkey')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_email_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "INDEX_NAME" = 'candidates_email_team_id_idx')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column candidates.email, column candidates.team_id, constraint candidates.candidates_email_key, constraint candidates.candidates_email_check, constraint candidates.candidates_team_id_fkey, constraint candidates.candidates_email_length_check, index candidates.candidates_email_team_id_idx' END AS INT);
-- stops if something that this renames is not there: column candidates.mail, column candidates.group_id
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'mail')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'group_id')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column candidates.mail, column candidates.group_id' END AS INT);

-- rename column candidates.mail to email
ALTER TABLE IF EXISTS "candidates" ALTER COLUMN IF EXISTS "mail" RENAME TO "email";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_mail_length_check') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_mail_length_check" TO "candidates_email_length_check"' ELSE '' END;

-- rename constraint candidates.candidates_mail_check to candidates_email_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_mail_check') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_mail_check" TO "candidates_email_check"' ELSE '' END;

-- rename constraint candidates.candidates_mail_key to candidates_email_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_mail_key') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_mail_key" TO "candidates_email_key"' ELSE '' END;

-- rename index candidates.candidates_mail_group_id_idx to candidates_email_group_id_idx
ALTER INDEX IF EXISTS "candidates_mail_group_id_idx" RENAME TO "candidates_email_group_id_idx";

-- rename column candidates.group_id to team_id
ALTER TABLE IF EXISTS "candidates" ALTER COLUMN IF EXISTS "group_id" RENAME TO "team_id";

-- rename constraint candidates.candidates_group_id_fkey to candidates_team_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_group_id_fkey') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_group_id_fkey" TO "candidates_team_id_fkey"' ELSE '' END;

-- rename index candidates.candidates_email_group_id_idx to candidates_email_team_id_idx
ALTER INDEX IF EXISTS "candidates_email_group_id_idx" RENAME TO "candidates_email_team_id_idx";
