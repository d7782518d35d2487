-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)

-- stops if seeded rows have been changed, or are gone, in roles: id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 2 AND ("name" = 'member' OR "name" = 'user')) AS VARCHAR) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in roles: id 2' END AS INT);
-- stops if rows with other values than seeded ones have their keys in roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 3 AND "name" <> 'guest') AS VARCHAR) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 3' END AS INT);

-- alter seed roles
UPDATE "roles" SET "name" = 'user' WHERE "id" = 2 AND "name" = 'member';
INSERT INTO "roles" ("id", "name")
SELECT 3, 'guest'
WHERE NOT EXISTS (SELECT 1 FROM "roles" WHERE "id" = 3);
