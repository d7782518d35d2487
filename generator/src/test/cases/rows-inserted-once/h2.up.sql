-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what was written since to the rows that came to rates

-- stops if something that this brings is there already: column rates.plinth_parked_002_change_came
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'rates' AND "COLUMN_NAME" = 'plinth_parked_002_change_came')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column rates.plinth_parked_002_change_came' END AS INT);
-- stops if rows of the rows that are inserted collide in rates_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 10 AS "key_1" FROM (SELECT 1 AS one) AS nowhere) AS child WHERE child."key_1" IS NOT NULL AND EXISTS (SELECT 1 FROM "rates" AS parent WHERE parent."id" = child."key_1")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of the rows that are inserted collide in rates_pkey' END AS INT);

-- make room for values of rates as plinth_parked_002_change_came
ALTER TABLE "rates" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_came" BOOLEAN;

-- insert rows rates { code: 'EUR', id: 10, live: true, plinth_parked_002_change_came: true, rate: 1.5 }, { code: 'USD', live: false, plinth_parked_002_change_came: true }
INSERT INTO "rates" ("id", "code", "rate", "live", "plinth_parked_002_change_came")
VALUES (10, 'EUR', 1.5, TRUE, TRUE);
ALTER TABLE "rates" ALTER COLUMN "id" RESTART WITH (SELECT GREATEST((SELECT MAX("id") + 1 FROM "rates"), (SELECT "IDENTITY_BASE" FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'rates' AND "COLUMN_NAME" = 'id')));
INSERT INTO "rates" ("code", "live", "plinth_parked_002_change_came")
VALUES ('USD', FALSE, TRUE);
