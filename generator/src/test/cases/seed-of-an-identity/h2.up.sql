-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 5; id 9), and no row refers to them

-- stops if rows with other values than seeded ones have their keys in roles: id 5; id 9
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 5 AND "name" <> 'admin' OR "id" = 9 AND "name" <> 'user') AS VARCHAR) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 5; id 9' END AS INT);

-- create seed roles
INSERT INTO "roles" ("id", "name")
SELECT 5, 'admin'
WHERE NOT EXISTS (SELECT 1 FROM "roles" WHERE "id" = 5);
INSERT INTO "roles" ("id", "name")
SELECT 9, 'user'
WHERE NOT EXISTS (SELECT 1 FROM "roles" WHERE "id" = 9);
ALTER TABLE "roles" ALTER COLUMN "id" RESTART WITH (SELECT GREATEST((SELECT MAX("id") + 1 FROM "roles"), (SELECT "IDENTITY_BASE" FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "COLUMN_NAME" = 'id')));
