-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)

-- stops if seeded rows have been changed in roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 3 AND "name" <> 'guest') AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: id 3' END AS INT);
-- stops if seeded rows have been changed, or are gone, in roles: id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 2 AND ("name" = 'user' OR "name" = 'member')) AS VARCHAR) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in roles: id 2' END AS INT);
-- stops if rows of users refer by role_id to seeded rows of roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" AS child WHERE child."role_id" IS NOT NULL AND EXISTS (SELECT 1 FROM "roles" AS parent WHERE parent."id" = child."role_id" AND ("id" = 3))) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users refer by role_id to seeded rows of roles: id 3' END AS INT);
-- stops if rows of badges refer by role_id to seeded rows of roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "badges" AS child WHERE child."role_id" IS NOT NULL AND EXISTS (SELECT 1 FROM "roles" AS parent WHERE parent."id" = child."role_id" AND ("id" = 3))) AS VARCHAR) = '0' THEN '0' ELSE 'rows of badges refer by role_id to seeded rows of roles: id 3' END AS INT);

-- alter seed roles
DELETE FROM "roles" WHERE "id" = 3 AND "name" = 'guest';
UPDATE "roles" SET "name" = 'member' WHERE "id" = 2 AND "name" = 'user';
