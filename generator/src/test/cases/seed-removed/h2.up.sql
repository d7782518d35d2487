-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no other row of roles has taken a key of the seeded rows that go (id 1; id 2)

-- stops if seeded rows have been changed in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 1 AND ("name" <> 'admin' OR "note" IS NOT NULL) OR "id" = 2 AND ("name" <> 'user' OR "note" <> 'Everybody' OR "note" IS NULL)) AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: id 1; id 2' END AS INT);

-- drop seed roles
DELETE FROM "roles" WHERE "id" = 1 AND "name" = 'admin' AND "note" IS NULL;
DELETE FROM "roles" WHERE "id" = 2 AND "name" = 'user' AND "note" = 'Everybody';
