-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of candidates keep candidates_rating_check, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of candidates.phone
--   - the values of candidates.fax
--   - the values of candidates.pager
--   - the values of candidates.rating

-- stops if something that this brings is there already: column candidates.rating, column candidates.pager, column candidates.fax, column candidates.phone, constraint candidates.candidates_rating_check, constraint candidates.candidates_pager_length_check, constraint candidates.candidates_fax_length_check, constraint candidates.candidates_phone_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'rating')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'pager')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'fax')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'phone')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_rating_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_pager_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_fax_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_phone_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column candidates.rating, column candidates.pager, column candidates.fax, column candidates.phone, constraint candidates.candidates_rating_check, constraint candidates.candidates_pager_length_check, constraint candidates.candidates_fax_length_check, constraint candidates.candidates_phone_length_check' END AS INT);

-- add column candidates.rating int fill 0
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "rating" INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE "candidates" ALTER COLUMN "rating" DROP DEFAULT;

-- add column candidates.pager varchar(40) default 'none'
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "pager" VARCHAR(80) DEFAULT 'none' NOT NULL;
-- ! fails if rows of candidates break candidates_pager_length_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_pager_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("pager", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);

-- add column candidates.fax varchar(40)?
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "fax" VARCHAR(80);
-- ! fails if rows of candidates break candidates_fax_length_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_fax_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("fax", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);

-- add column candidates.phone varchar(40)?
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "phone" VARCHAR(80);
-- ! fails if rows of candidates break candidates_phone_length_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_phone_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("phone", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);

-- add constraint candidates.candidates_rating_check: check rating between 0 and 5
-- ! fails if rows of candidates break candidates_rating_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_rating_check" CHECK ("rating" BETWEEN 0 AND 5);
