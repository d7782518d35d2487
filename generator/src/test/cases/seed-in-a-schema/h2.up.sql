-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of app.kinds (id 7), and no row refers to them
--   - no other row of app.kinds has taken a key of the seeded rows that go (id 1)

-- stops if seeded rows have been changed in app.kinds: id 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "app"."kinds" WHERE "id" = 1 AND "name" <> 'old') AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in app.kinds: id 1' END AS INT);
-- stops if rows with other values than seeded ones have their keys in app.kinds: id 7
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "app"."kinds" WHERE "id" = 7 AND "name" <> 'new') AS VARCHAR) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in app.kinds: id 7' END AS INT);
-- stops if rows of app.things refer by kind_id to seeded rows of app.kinds: id 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "app"."things" AS child WHERE child."kind_id" IS NOT NULL AND EXISTS (SELECT 1 FROM "app"."kinds" AS parent WHERE parent."id" = child."kind_id" AND ("id" = 1))) AS VARCHAR) = '0' THEN '0' ELSE 'rows of app.things refer by kind_id to seeded rows of app.kinds: id 1' END AS INT);

-- alter seed app.kinds
DELETE FROM "app"."kinds" WHERE "id" = 1 AND "name" = 'old';
INSERT INTO "app"."kinds" ("id", "name")
SELECT 7, 'new'
WHERE NOT EXISTS (SELECT 1 FROM "app"."kinds" WHERE "id" = 7);
ALTER TABLE "app"."kinds" ALTER COLUMN "id" RESTART WITH (SELECT GREATEST((SELECT MAX("id") + 1 FROM "app"."kinds"), (SELECT "IDENTITY_BASE" FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = 'app' AND "TABLE_NAME" = 'kinds' AND "COLUMN_NAME" = 'id')));
