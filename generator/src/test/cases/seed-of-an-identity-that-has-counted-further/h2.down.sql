-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2; id 3), and no row refers to them

-- stops if seeded rows have been changed in roles: id 2; id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 2 AND "name" <> 'user' OR "id" = 3 AND "name" <> 'admin') AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: id 2; id 3' END AS INT);

-- drop seed roles
DELETE FROM "roles" WHERE "id" = 2 AND "name" = 'user';
DELETE FROM "roles" WHERE "id" = 3 AND "name" = 'admin';
