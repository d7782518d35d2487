-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to candidates.phone since

-- stops if something that this brings is there already: column candidates.phone, constraint candidates.candidates_phone_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'phone')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_phone_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column candidates.phone, constraint candidates.candidates_phone_length_check' END AS INT);
-- stops if candidates has rows: phone is NOT NULL and they have no value for it
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "candidates") AS VARCHAR) = '0' THEN '0' ELSE 'candidates has rows: phone is NOT NULL and they have no value for it' END AS INT);

-- add column candidates.phone varchar(40)
-- ! fails if candidates has rows: phone is NOT NULL and they have no value for it
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "phone" VARCHAR(80) NOT NULL;
-- ! fails if rows of candidates break candidates_phone_length_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_phone_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("phone", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);
