-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 5; id 9), and no row refers to them

-- stops if seeded rows have been changed in roles: id 5; id 9
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 5 AND "name" <> 'admin' OR "id" = 9 AND "name" <> 'user') AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: id 5; id 9' END AS INT);

-- drop seed roles
DELETE FROM "roles" WHERE "id" = 5 AND "name" = 'admin';
DELETE FROM "roles" WHERE "id" = 9 AND "name" = 'user';
