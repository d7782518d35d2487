-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values that the backfill replaced in orders.user_id
--   - the values that the backfill replaced in people.mentor_id
--   - the deleted rows of visits
-- Rollback: conditional
--   - no row was written to visits since that collides with them

-- stops if something that this brings is there already: table plinth_parked_002_change_visits_deleted, column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_mentor_id_before, column people.plinth_parked_002_change_mentor_id_filled, constraint people.people_mentor, column orders.plinth_parked_002_change_written, column orders.plinth_parked_002_change_user_id_before, column orders.plinth_parked_002_change_user_id_filled, constraint orders.orders_user, constraint visits.visits_person
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_visits_deleted' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_written')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_mentor_id_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_mentor_id_filled')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_mentor')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'orders' AND "COLUMN_NAME" = 'plinth_parked_002_change_written')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'orders' AND "COLUMN_NAME" = 'plinth_parked_002_change_user_id_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'orders' AND "COLUMN_NAME" = 'plinth_parked_002_change_user_id_filled')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'orders' AND "CONSTRAINT_NAME" = 'orders_user')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'visits' AND "CONSTRAINT_NAME" = 'visits_person')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table plinth_parked_002_change_visits_deleted, column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_mentor_id_before, column people.plinth_parked_002_change_mentor_id_filled, constraint people.people_mentor, column orders.plinth_parked_002_change_written, column orders.plinth_parked_002_change_user_id_before, column orders.plinth_parked_002_change_user_id_filled, constraint orders.orders_user, constraint visits.visits_person' END AS INT);
-- stops if rows of visits have no partner in people, which visits_person asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "visits" AS "child" WHERE "child"."tenant_id" IS NOT NULL AND "child"."person_id" IS NOT NULL AND (CASE WHEN "person_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "people" AS "referenced3" WHERE "referenced3"."tenant_id" = "child"."tenant_id" AND "referenced3"."id" = "child"."person_id") THEN FALSE ELSE TRUE END) AND NOT EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."tenant_id" = "child"."tenant_id" AND parent."id" = "child"."person_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of visits have no partner in people, which visits_person asks for' END AS INT);

-- make room for values of orders as plinth_parked_002_change_written, plinth_parked_002_change_user_id_before, plinth_parked_002_change_user_id_filled
ALTER TABLE "orders" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_written" BOOLEAN;
ALTER TABLE "orders" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_user_id_before" INTEGER;
ALTER TABLE "orders" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_user_id_filled" INTEGER;

-- keep values of orders as plinth_parked_002_change_user_id_before, plinth_parked_002_change_written
UPDATE "orders" SET "plinth_parked_002_change_user_id_before" = "user_id", "plinth_parked_002_change_written" = TRUE WHERE "user_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "users" AS "referenced" WHERE "referenced"."id" = "orders"."user_id");

-- backfill orders set user_id = null where user_id is not null and not exists (users referenced where referenced.id = user_id)
UPDATE "orders" SET "user_id" = NULL WHERE "user_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "users" AS "referenced" WHERE "referenced"."id" = "orders"."user_id");

-- keep values of orders as plinth_parked_002_change_user_id_filled
UPDATE "orders" SET "plinth_parked_002_change_user_id_filled" = "user_id" WHERE "plinth_parked_002_change_written";

-- add constraint orders.orders_user: foreign key [user_id] -> users [id] on delete no action on update no action not deferrable
-- ! fails if rows of orders break orders_user
ALTER TABLE "orders" ADD CONSTRAINT IF NOT EXISTS "orders_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id");

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_mentor_id_before, plinth_parked_002_change_mentor_id_filled
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_written" BOOLEAN;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_mentor_id_before" INTEGER;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_mentor_id_filled" INTEGER;

-- keep values of people as plinth_parked_002_change_mentor_id_before, plinth_parked_002_change_written
UPDATE "people" SET "plinth_parked_002_change_mentor_id_before" = "mentor_id", "plinth_parked_002_change_written" = TRUE WHERE "mentor_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "people" AS "referenced" WHERE "referenced"."tenant_id" = "people"."tenant_id" AND "referenced"."id" = "people"."mentor_id");

-- backfill people set mentor_id = null where mentor_id is not null and not exists (people referenced where referenced.tenant_id = tenant_id and referenced.id = mentor_id)
UPDATE "people" SET "mentor_id" = NULL WHERE "mentor_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "people" AS "referenced" WHERE "referenced"."tenant_id" = "people"."tenant_id" AND "referenced"."id" = "people"."mentor_id");

-- keep values of people as plinth_parked_002_change_mentor_id_filled
UPDATE "people" SET "plinth_parked_002_change_mentor_id_filled" = "mentor_id" WHERE "plinth_parked_002_change_written";

-- add constraint people.people_mentor: foreign key [tenant_id, mentor_id] -> people [tenant_id, id] on delete no action on update no action not deferrable
-- ! fails if rows of people break people_mentor
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_mentor" FOREIGN KEY ("tenant_id", "mentor_id") REFERENCES "people" ("tenant_id", "id");

-- make room for rows as plinth_parked_002_change_visits_deleted
CREATE TABLE IF NOT EXISTS "plinth_parked_002_change_visits_deleted" (
  "id" INTEGER,
  "tenant_id" INTEGER,
  "person_id" INTEGER,
  "note" VARCHAR(40),
  CONSTRAINT "plinth_parked_002_change_visits_deleted_note_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("note", '[\x{10000}-\x{10FFFF}]', '_')) <= 20)
);

-- delete rows visits where person_id is not null and not exists (people referenced where referenced.tenant_id = tenant_id and referenced.id = person_id), kept as plinth_parked_002_change_visits_deleted
INSERT INTO "plinth_parked_002_change_visits_deleted" ("id", "tenant_id", "person_id", "note")
SELECT "id", "tenant_id", "person_id", "note"
FROM "visits"
WHERE "person_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "people" AS "referenced" WHERE "referenced"."tenant_id" = "visits"."tenant_id" AND "referenced"."id" = "visits"."person_id");
DELETE FROM "visits" WHERE "person_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "people" AS "referenced" WHERE "referenced"."tenant_id" = "visits"."tenant_id" AND "referenced"."id" = "visits"."person_id");

-- add constraint visits.visits_person: foreign key [tenant_id, person_id] -> people [tenant_id, id] on delete no action on update no action not deferrable
-- ! fails if rows of visits break visits_person
ALTER TABLE "visits" ADD CONSTRAINT IF NOT EXISTS "visits_person" FOREIGN KEY ("tenant_id", "person_id") REFERENCES "people" ("tenant_id", "id");
