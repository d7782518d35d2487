-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: constraint people.people_pkey
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_pkey')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint people.people_pkey' END AS INT);
-- stops if rows of people collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "people" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people collide in people_pkey' END AS INT);

-- add constraint people.people_pkey: primary key [id]
-- ! fails if rows of people break people_pkey
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_pkey" PRIMARY KEY ("id");
