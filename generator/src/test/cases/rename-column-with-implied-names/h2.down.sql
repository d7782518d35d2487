-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column candidates.mail, column candidates.group_id, constraint candidates.candidates_mail_key, constraint candidates.candidates_mail_check, constraint candidates.candidates_group_id_fkey, constraint candidates.candidates_mail_length_check, index candidates.candidates_mail_group_id_idx
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'mail')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'group_id')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_mail_key')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_mail_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_group_id_fkey')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_mail_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "INDEX_NAME" = 'candidates_mail_group_id_idx')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column candidates.mail, column candidates.group_id, constraint candidates.candidates_mail_key, constraint candidates.candidates_mail_check, constraint candidates.candidates_group_id_fkey, constraint candidates.candidates_mail_length_check, index candidates.candidates_mail_group_id_idx' END AS INT);
-- stops if something that this renames is not there: column candidates.email, column candidates.team_id
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'email')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'team_id')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column candidates.email, column candidates.team_id' END AS INT);

-- rename index candidates.candidates_email_team_id_idx to candidates_email_group_id_idx
ALTER INDEX IF EXISTS "candidates_email_team_id_idx" RENAME TO "candidates_email_group_id_idx";

-- rename constraint candidates.candidates_team_id_fkey to candidates_group_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_team_id_fkey') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_team_id_fkey" TO "candidates_group_id_fkey"' ELSE '' END;

-- rename column candidates.team_id to group_id
ALTER TABLE IF EXISTS "candidates" ALTER COLUMN IF EXISTS "team_id" RENAME TO "group_id";

-- rename index candidates.candidates_email_group_id_idx to candidates_mail_group_id_idx
ALTER INDEX IF EXISTS "candidates_email_group_id_idx" RENAME TO "candidates_mail_group_id_idx";

-- rename constraint candidates.candidates_email_key to candidates_mail_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_email_key') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_email_key" TO "candidates_mail_key"' ELSE '' END;

-- rename constraint candidates.candidates_email_check to candidates_mail_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_email_check') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_email_check" TO "candidates_mail_check"' ELSE '' END;

-- rename column candidates.email to mail
ALTER TABLE IF EXISTS "candidates" ALTER COLUMN IF EXISTS "email" RENAME TO "mail";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_email_length_check') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_email_length_check" TO "candidates_mail_length_check"' ELSE '' END;
