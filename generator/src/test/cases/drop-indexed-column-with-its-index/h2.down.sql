-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - the values of candidates.email

-- stops if something that this brings is there already: column candidates.email, constraint candidates.candidates_email_length_check, index candidates.candidates_email
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'email')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_email_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "INDEX_NAME" = 'candidates_email')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column candidates.email, constraint candidates.candidates_email_length_check, index candidates.candidates_email' END AS INT);

-- add column candidates.email varchar(255)?
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "email" VARCHAR(510);
-- ! fails if rows of candidates break candidates_email_length_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_email_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("email", '[\x{10000}-\x{10FFFF}]', '_')) <= 255);

-- create index candidates.candidates_email [email]
CREATE INDEX IF NOT EXISTS "candidates_email" ON "candidates" ("email");
