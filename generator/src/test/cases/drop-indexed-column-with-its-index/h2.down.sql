-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to candidates.email since

-- add column candidates.email varchar(255)?
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "email" VARCHAR(510);
-- ! fails if rows of candidates break candidates_email_length_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_email_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("email", '[\x{10000}-\x{10FFFF}]', '_')) <= 255);

-- create index candidates.candidates_email [email]
CREATE INDEX IF NOT EXISTS "candidates_email" ON "candidates" ("email");
