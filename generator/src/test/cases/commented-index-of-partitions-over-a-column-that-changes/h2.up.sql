-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of events.kind fits varchar(20)

-- alter column events.kind varchar(40)
ALTER TABLE IF EXISTS "events" DROP CONSTRAINT IF EXISTS "events_kind_length_check";
ALTER TABLE "events" ALTER COLUMN "kind" SET DATA TYPE VARCHAR(80);
-- ! fails if rows of events break events_kind_length_check
ALTER TABLE "events" ADD CONSTRAINT IF NOT EXISTS "events_kind_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("kind", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);

-- comment on index events.events_kind: Which kind
COMMENT ON INDEX "events_kind" IS 'Which kind';
