-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 1; id 2), and no row refers to them
-- Rollback: lossy
--   - values written to roles.rank of seeded rows since

-- stops if seeded rows have been changed in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 1 AND ("name" <> 'admin' OR "note" <> 'Whoever runs it' OR "note" IS NULL) OR "id" = 2 AND ("name" <> 'user' OR "note" IS NOT NULL OR "rank" <> 5)) AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: id 1; id 2' END AS INT);

-- drop seed roles
-- ! destroys the values of roles.rank in the row with id 1
DELETE FROM "roles" WHERE "id" = 1 AND "name" = 'admin' AND "note" = 'Whoever runs it';
DELETE FROM "roles" WHERE "id" = 2 AND "name" = 'user' AND "note" IS NULL AND "rank" = 5;
