-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to candidates.rating since
--   - values written to candidates.pager since
--   - values written to candidates.fax since
--   - values written to candidates.phone since

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
