-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no other row of roles has taken a key of the seeded rows that go (id 1; id 2)

-- stops if rows with other values than seeded ones have their keys in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 1 AND ("name" <> 'admin' OR "note" IS NOT NULL) OR "id" = 2 AND ("name" <> 'user' OR "note" <> 'Everybody' OR "note" IS NULL)) AS VARCHAR) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 1; id 2' END AS INT);

-- create seed roles
INSERT INTO "roles" ("id", "name", "note")
SELECT 1, 'admin', NULL
WHERE NOT EXISTS (SELECT 1 FROM "roles" WHERE "id" = 1);
INSERT INTO "roles" ("id", "name", "note")
SELECT 2, 'user', 'Everybody'
WHERE NOT EXISTS (SELECT 1 FROM "roles" WHERE "id" = 2);
