-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of events.kind fits varchar(20)

-- stops if rows of events have values in kind that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "events" WHERE CHAR_LENGTH(REGEXP_REPLACE("kind", '[\x{10000}-\x{10FFFF}]', '_')) > 20) AS VARCHAR) = '0' THEN '0' ELSE 'rows of events have values in kind that do not fit varchar(20)' END AS INT);

-- comment on index events.events_kind: What kind
COMMENT ON INDEX "events_kind" IS 'What kind';

-- alter column events.kind varchar(20)
ALTER TABLE IF EXISTS "events" DROP CONSTRAINT IF EXISTS "events_kind_length_check";
ALTER TABLE "events" ALTER COLUMN "kind" SET DATA TYPE VARCHAR(40);
-- ! fails if rows of events break events_kind_length_check
ALTER TABLE "events" ADD CONSTRAINT IF NOT EXISTS "events_kind_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("kind", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);
