-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the deleted rows of people
--   - the values that the backfill replaced in people.nick
-- Rollback: conditional
--   - no row was written to people since that collides with them
-- Rollback: lossy
--   - the rows of visits that visits_person_id_fkey deletes along

-- stops if something that this brings is there already: table plinth_parked_002_change_people_deleted, column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_nick_before, column people.plinth_parked_002_change_nick_filled, constraint people.people_email, constraint people.people_nick
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_people_deleted' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_written')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_nick_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_nick_filled')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_email')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_nick')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table plinth_parked_002_change_people_deleted, column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_nick_before, column people.plinth_parked_002_change_nick_filled, constraint people.people_email, constraint people.people_nick' END AS INT);
-- stops if rows of people collide in people_email
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "people" WHERE (CASE WHEN EXISTS (SELECT 1 FROM "people" AS "first" WHERE "first"."email" = "people"."email" AND ("first"."seen_at" > "people"."seen_at" OR "first"."seen_at" IS NOT NULL AND "people"."seen_at" IS NULL OR ("first"."seen_at" = "people"."seen_at" OR "first"."seen_at" IS NULL AND "people"."seen_at" IS NULL) AND "first"."id" < "people"."id")) THEN FALSE ELSE TRUE END) AND "email" IS NOT NULL GROUP BY "email" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people collide in people_email' END AS INT);

-- make room for rows as plinth_parked_002_change_people_deleted
CREATE TABLE IF NOT EXISTS "plinth_parked_002_change_people_deleted" (
  "id" INTEGER,
  "email" VARCHAR(100),
  "nick" VARCHAR(40),
  "seen_at" TIMESTAMP(6),
  CONSTRAINT "plinth_parked_002_change_people_deleted_email_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("email", '[\x{10000}-\x{10FFFF}]', '_')) <= 50),
  CONSTRAINT "plinth_parked_002_change_people_deleted_nick_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("nick", '[\x{10000}-\x{10FFFF}]', '_')) <= 20)
);

-- delete rows people where exists (people first where first.email = email and (first.seen_at > seen_at or first.seen_at is not null and seen_at is null or (first.seen_at = seen_at or first.seen_at is null and seen_at is null) and first.id < id)), kept as plinth_parked_002_change_people_deleted
INSERT INTO "plinth_parked_002_change_people_deleted" ("id", "email", "nick", "seen_at")
SELECT "id", "email", "nick", "seen_at"
FROM "people"
WHERE EXISTS (SELECT 1 FROM "people" AS "first" WHERE "first"."email" = "people"."email" AND ("first"."seen_at" > "people"."seen_at" OR "first"."seen_at" IS NOT NULL AND "people"."seen_at" IS NULL OR ("first"."seen_at" = "people"."seen_at" OR "first"."seen_at" IS NULL AND "people"."seen_at" IS NULL) AND "first"."id" < "people"."id"));
DELETE FROM "people" WHERE EXISTS (SELECT 1 FROM "people" AS "first" WHERE "first"."email" = "people"."email" AND ("first"."seen_at" > "people"."seen_at" OR "first"."seen_at" IS NOT NULL AND "people"."seen_at" IS NULL OR ("first"."seen_at" = "people"."seen_at" OR "first"."seen_at" IS NULL AND "people"."seen_at" IS NULL) AND "first"."id" < "people"."id"));

-- add constraint people.people_email: unique [email]
-- ! fails if rows of people break people_email
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_email" UNIQUE ("email");

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_nick_before, plinth_parked_002_change_nick_filled
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_written" BOOLEAN;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_nick_before" VARCHAR(40);
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_nick_filled" VARCHAR(40);

-- keep values of people as plinth_parked_002_change_nick_before, plinth_parked_002_change_written
UPDATE "people" SET "plinth_parked_002_change_nick_before" = "nick", "plinth_parked_002_change_written" = TRUE WHERE "id" < 100 AND EXISTS (SELECT 1 FROM "people" AS "first" WHERE "first"."nick" = "people"."nick" AND "first"."id" < 100 AND "first"."id" < "people"."id");

-- backfill people set nick = null where id < 100 and exists (people first where first.nick = nick and first.id < 100 and first.id < id)
UPDATE "people" SET "nick" = NULL WHERE "id" < 100 AND EXISTS (SELECT 1 FROM "people" AS "first" WHERE "first"."nick" = "people"."nick" AND "first"."id" < 100 AND "first"."id" < "people"."id");

-- keep values of people as plinth_parked_002_change_nick_filled
UPDATE "people" SET "plinth_parked_002_change_nick_filled" = "nick" WHERE "plinth_parked_002_change_written";

-- add constraint people.people_nick: unique [nick]
-- ! fails if rows of people break people_nick
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_nick" UNIQUE ("nick");
