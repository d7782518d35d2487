-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Less than declared: what the author lets this engine do without
--   - routines/in_mood: Nobody calls it there
-- Rollback: lossy
--   - values written to people.mood since

-- stops if something that this brings is there already: column people.mood, constraint people.people_mood_enum_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'mood')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_mood_enum_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.mood, constraint people.people_mood_enum_check' END AS INT);

-- add column people.mood enum:mood default 'calm'
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "mood" VARCHAR DEFAULT 'calm' NOT NULL;
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_mood_enum_check" CHECK ("mood" IN ('calm', 'busy'));

-- create routine next_mood
CREATE ALIAS IF NOT EXISTS "next_mood" AS $$
String nextMood(String now, String fallback) { return now == null ? fallback : now; }
$$;

-- create routine is_small
CREATE ALIAS IF NOT EXISTS "is_small" AS $$
boolean isSmall(String size) { return size.equals("small"); }
$$;
