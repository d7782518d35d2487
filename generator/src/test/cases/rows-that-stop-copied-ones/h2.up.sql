-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what was written since to the rows that came to people

-- stops if something that this brings is there already: column people.plinth_parked_002_change_came
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_came')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_came' END AS INT);
-- stops if rows of guests would have NULL in email
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "guests" WHERE "id" < 10 AND TRANSLATE("email", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of guests would have NULL in email' END AS INT);
-- stops if rows of guests would have values in email that do not fit varchar(50)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "guests" WHERE ("id" < 10) AND CHAR_LENGTH(REGEXP_REPLACE(TRANSLATE("email", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), '[\x{10000}-\x{10FFFF}]', '_')) > 50) AS VARCHAR) = '0' THEN '0' ELSE 'rows of guests would have values in email that do not fit varchar(50)' END AS INT);
-- stops if rows of guests collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "guests" WHERE ("id" < 10) AND "id" + 100 IS NOT NULL GROUP BY "id" + 100 HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of guests collide in people_pkey' END AS INT);
-- stops if rows of guests collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT "id" + 100 AS "key_1" FROM "guests" WHERE "id" < 10) AS child WHERE child."key_1" IS NOT NULL AND EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."id" = child."key_1")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of guests collide in people_pkey' END AS INT);
-- stops if rows of guests collide in people_email_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "guests" WHERE ("id" < 10) AND TRANSLATE("email", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') IS NOT NULL GROUP BY TRANSLATE("email", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of guests collide in people_email_key' END AS INT);
-- stops if rows of guests collide in people_email_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT TRANSLATE("email", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') AS "key_1" FROM "guests" WHERE "id" < 10) AS child WHERE child."key_1" IS NOT NULL AND EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."email" = child."key_1")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of guests collide in people_email_key' END AS INT);
-- stops if rows of guests break people_email_check
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "guests" WHERE "id" < 10 AND TRANSLATE("email", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') NOT LIKE '%@%' ESCAPE '\') AS VARCHAR) = '0' THEN '0' ELSE 'rows of guests break people_email_check' END AS INT);

-- make room for values of people as plinth_parked_002_change_came
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_came" BOOLEAN;

-- copy rows guests to people set email = lower(email), id = id + 100, plinth_parked_002_change_came = true where id < 10
INSERT INTO "people" ("id", "email", "plinth_parked_002_change_came")
SELECT "id" + 100, TRANSLATE("email", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), TRUE
FROM "guests"
WHERE "id" < 10;
