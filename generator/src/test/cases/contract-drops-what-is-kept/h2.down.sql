-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows that were kept as plinth_parked_001_kept_notes
--   - the values of people that were kept as plinth_parked_001_kept_nickname, plinth_parked_001_kept_status

-- stops if something that this brings is there already: table plinth_parked_001_kept_notes, column people.plinth_parked_001_kept_nickname, column people.plinth_parked_001_kept_status
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_001_kept_notes' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_001_kept_nickname')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_001_kept_status')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table plinth_parked_001_kept_notes, column people.plinth_parked_001_kept_nickname, column people.plinth_parked_001_kept_status' END AS INT);

-- make room in people for plinth_parked_001_kept_nickname, plinth_parked_001_kept_status, whose values are gone
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_001_kept_nickname" VARCHAR(40);
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_001_kept_status" VARCHAR(20);

-- make plinth_parked_001_kept_notes again, whose rows are gone
CREATE TABLE IF NOT EXISTS "plinth_parked_001_kept_notes" (
  "id" INTEGER NOT NULL,
  "person_id" INTEGER NOT NULL,
  "body" VARCHAR(400),
  CONSTRAINT "plinth_parked_001_kept_notes_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "plinth_parked_001_kept_notes_body_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("body", '[\x{10000}-\x{10FFFF}]', '_')) <= 200)
);
CREATE INDEX IF NOT EXISTS "plinth_parked_001_kept_notes_body" ON "plinth_parked_001_kept_notes" ("person_id", "body");
