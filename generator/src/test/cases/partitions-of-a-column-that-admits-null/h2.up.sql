-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row has NULL in events.id

-- alter column events.id bigint?
ALTER TABLE "events" ALTER COLUMN "id" DROP NOT NULL;
