-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of candidates written since breaks candidates_team_id_fkey: foreign key [team_id] -> teams [id] on delete no action on update no action not deferrable
--   - no row of candidates written since breaks candidates_rating: check rating between 0 and 5
--   - every value of candidates.full_name fits varchar(40)
--   - every value of candidates.rating fits int
--   - no row has NULL in candidates.rating
-- Rollback: lossy
--   - values written to candidates.status since
--   - the values of candidates.fax

-- stops if something that this brings is there already: column candidates.name, column candidates.fax, constraint candidates.candidates_name_length_check, constraint candidates.candidates_fax_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'fax')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_name_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_fax_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column candidates.name, column candidates.fax, constraint candidates.candidates_name_length_check, constraint candidates.candidates_fax_length_check' END AS INT);
-- stops if something that this renames is not there: column candidates.full_name
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'full_name')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column candidates.full_name' END AS INT);
-- stops if rows of candidates have values in rating that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "candidates" WHERE "rating" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of candidates have values in rating that do not fit int' END AS INT);
-- stops if rows of candidates have NULL in rating
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "candidates" WHERE "rating" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of candidates have NULL in rating' END AS INT);
-- stops if rows of candidates have values in full_name that do not fit varchar(40)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "candidates" WHERE CHAR_LENGTH(REGEXP_REPLACE("full_name", '[\x{10000}-\x{10FFFF}]', '_')) > 40) AS VARCHAR) = '0' THEN '0' ELSE 'rows of candidates have values in full_name that do not fit varchar(40)' END AS INT);
-- stops if rows of candidates have no partner in teams, which candidates_team_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "candidates" AS child WHERE child."team_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "teams" AS parent WHERE parent."id" = child."team_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of candidates have no partner in teams, which candidates_team_id_fkey asks for' END AS INT);

-- drop constraint candidates.candidates_team_id_fkey
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_team_id_fkey";

-- drop index candidates.candidates_phone
DROP INDEX IF EXISTS "candidates_phone";

-- drop constraint candidates.candidates_rating
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_rating";

-- drop constraint candidates.candidates_phone_once
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_phone_once";

-- comment on table candidates: People
COMMENT ON TABLE "candidates" IS 'People';

-- add column candidates.fax varchar(20)?
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "fax" VARCHAR(40);
-- ! fails if rows of candidates break candidates_fax_length_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_fax_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("fax", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);

-- alter column candidates.rating int
ALTER TABLE "candidates" ALTER COLUMN "rating" SET DATA TYPE INTEGER;
ALTER TABLE "candidates" ALTER COLUMN "rating" SET NOT NULL;

-- alter column candidates.phone varchar(20)?
ALTER TABLE "candidates" ALTER COLUMN "phone" DROP DEFAULT;
ALTER TABLE "candidates" ALTER COLUMN "phone" DROP NOT NULL;

-- alter column candidates.full_name varchar(40)
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_full_name_length_check";
ALTER TABLE "candidates" ALTER COLUMN "full_name" SET DATA TYPE VARCHAR(80);
-- ! fails if rows of candidates break candidates_full_name_length_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_full_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("full_name", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);

-- drop column candidates.status
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_status_length_check";
-- ! destroys the values of candidates.status
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "status";

-- add constraint candidates.candidates_rating: check rating between 0 and 5
-- ! fails if rows of candidates break candidates_rating
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_rating" CHECK ("rating" BETWEEN 0 AND 5);

-- create index candidates.candidates_phone [phone]
CREATE INDEX IF NOT EXISTS "candidates_phone" ON "candidates" ("phone");

-- add constraint candidates.candidates_team_id_fkey: foreign key [team_id] -> teams [id] on delete no action on update no action not deferrable
-- ! fails if rows of candidates break candidates_team_id_fkey
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams" ("id");

-- rename column candidates.full_name to name
ALTER TABLE IF EXISTS "candidates" ALTER COLUMN IF EXISTS "full_name" RENAME TO "name";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_full_name_length_check') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_full_name_length_check" TO "candidates_name_length_check"' ELSE '' END;
