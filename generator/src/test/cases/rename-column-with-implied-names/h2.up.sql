-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

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
