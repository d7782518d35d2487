-- Up
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

-- stops if something that this brings is there already: column candidates.full_name, column candidates.status, constraint candidates.candidates_phone_once, constraint candidates.candidates_full_name_length_check, constraint candidates.candidates_status_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'full_name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'status')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_phone_once')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_full_name_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_status_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column candidates.full_name, column candidates.status, constraint candidates.candidates_phone_once, constraint candidates.candidates_full_name_length_check, constraint candidates.candidates_status_length_check' END AS INT);
-- stops if something that this renames is not there: column candidates.name
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'name')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column candidates.name' END AS INT);
-- stops if rows of candidates have NULL in phone
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "candidates" WHERE "phone" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of candidates have NULL in phone' END AS INT);
-- stops if rows of candidates collide in candidates_phone_once
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "candidates" WHERE "phone" IS NOT NULL AND "name" IS NOT NULL GROUP BY "phone", "name" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of candidates collide in candidates_phone_once' END AS INT);
-- stops if rows of candidates break candidates_rating
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "candidates" WHERE "rating" NOT BETWEEN 0 AND 10) AS VARCHAR) = '0' THEN '0' ELSE 'rows of candidates break candidates_rating' END AS INT);
-- stops if rows of candidates have no partner in teams, which candidates_team_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "candidates" AS child WHERE child."team_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "teams" AS parent WHERE parent."id" = child."team_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of candidates have no partner in teams, which candidates_team_id_fkey asks for' END AS INT);

-- rename column candidates.name to full_name
ALTER TABLE IF EXISTS "candidates" ALTER COLUMN IF EXISTS "name" RENAME TO "full_name";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_name_length_check') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_name_length_check" TO "candidates_full_name_length_check"' ELSE '' END;

-- drop constraint candidates.candidates_team_id_fkey
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_team_id_fkey";

-- drop index candidates.candidates_phone
DROP INDEX IF EXISTS "candidates_phone";

-- drop constraint candidates.candidates_rating
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_rating";

-- add column candidates.status varchar(20) default 'new'
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "status" VARCHAR(40) DEFAULT 'new' NOT NULL;
-- ! fails if rows of candidates break candidates_status_length_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_status_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("status", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);

-- alter column candidates.full_name varchar(80)
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_full_name_length_check";
ALTER TABLE "candidates" ALTER COLUMN "full_name" SET DATA TYPE VARCHAR(160);
-- ! fails if rows of candidates break candidates_full_name_length_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_full_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("full_name", '[\x{10000}-\x{10FFFF}]', '_')) <= 80);

-- alter column candidates.phone varchar(20) default '-'
ALTER TABLE "candidates" ALTER COLUMN "phone" SET NOT NULL;
ALTER TABLE "candidates" ALTER COLUMN "phone" SET DEFAULT '-';

-- alter column candidates.rating bigint?
ALTER TABLE "candidates" ALTER COLUMN "rating" SET DATA TYPE BIGINT;
ALTER TABLE "candidates" ALTER COLUMN "rating" DROP NOT NULL;

-- drop column candidates.fax
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_fax_length_check";
-- ! destroys the values of candidates.fax
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "fax";

-- comment on table candidates: People being considered
COMMENT ON TABLE "candidates" IS 'People being considered';

-- add constraint candidates.candidates_phone_once: unique [phone, full_name]
-- ! fails if rows of candidates break candidates_phone_once
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_phone_once" UNIQUE ("phone", "full_name");

-- add constraint candidates.candidates_rating: check rating between 0 and 10
-- ! fails if rows of candidates break candidates_rating
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_rating" CHECK ("rating" BETWEEN 0 AND 10);

-- create index candidates.candidates_phone [phone desc]
CREATE INDEX IF NOT EXISTS "candidates_phone" ON "candidates" ("phone" DESC);

-- add constraint candidates.candidates_team_id_fkey: foreign key [team_id] -> teams [id] on delete cascade on update no action not deferrable
-- ! fails if rows of candidates break candidates_team_id_fkey
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON DELETE CASCADE;
