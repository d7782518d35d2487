-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- add column people.full_name varchar(100) generated first_name || coalesce(' ' || last_name, '') stored
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "full_name" VARCHAR(200) GENERATED ALWAYS AS ("first_name" || coalesce(' ' || "last_name", '')) NOT NULL;
-- ! fails if rows of people break people_full_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_full_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("full_name", '[\x{10000}-\x{10FFFF}]', '_')) <= 100);

-- add column people.is_rich boolean generated cents > 100000 stored
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "is_rich" BOOLEAN GENERATED ALWAYS AS ("cents" > 100000) NOT NULL;

-- add column people.initial_count int? generated length(last_name) stored
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "initial_count" INTEGER GENERATED ALWAYS AS (CHAR_LENGTH(REGEXP_REPLACE("last_name", '[\x{10000}-\x{10FFFF}]', '_')));

-- create index people.people_full_name [full_name]
CREATE INDEX IF NOT EXISTS "people_full_name" ON "people" ("full_name");
