-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if rows of people have NULL in name
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE "name" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have NULL in name' END AS INT);
-- stops if rows of people have NULL in city
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE "city" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have NULL in city' END AS INT);

-- alter column people.name varchar(50)
ALTER TABLE "people" ALTER COLUMN "name" SET NOT NULL;

-- alter column people.city varchar(50)
ALTER TABLE "people" ALTER COLUMN "city" SET NOT NULL;
