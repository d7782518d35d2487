-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what was written since to the rows that came to people

-- stops if something that this brings is there already: column people.plinth_parked_002_change_came
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_came')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_came' END AS INT);
-- stops if rows of the rows that are inserted collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS "key_1" FROM (SELECT 1 AS one) AS nowhere) AS child WHERE child."key_1" IS NOT NULL AND EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."id" = child."key_1")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of the rows that are inserted collide in people_pkey' END AS INT);
-- stops if rows of the rows that are inserted collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 2 AS "key_1" FROM (SELECT 1 AS one) AS nowhere) AS child WHERE child."key_1" IS NOT NULL AND EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."id" = child."key_1")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of the rows that are inserted collide in people_pkey' END AS INT);
-- stops if rows of the rows that are inserted have no partner in roles, which people_role_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 7 AS "key_1" FROM (SELECT 1 AS one) AS nowhere) AS child WHERE child."key_1" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "roles" AS parent WHERE parent."id" = child."key_1")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of the rows that are inserted have no partner in roles, which people_role_id_fkey asks for' END AS INT);

-- make room for values of people as plinth_parked_002_change_came
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_came" BOOLEAN;

-- insert rows people { id: 1, plinth_parked_002_change_came: true, role_id: 7 }, { id: 2, plinth_parked_002_change_came: true }
INSERT INTO "people" ("id", "role_id", "plinth_parked_002_change_came")
VALUES (1, 7, TRUE);
INSERT INTO "people" ("id", "plinth_parked_002_change_came")
VALUES (2, TRUE);
