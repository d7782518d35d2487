-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to roles.code since
--   - values written to roles.since since
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 3), and no row refers to them
--   - nobody has changed the seeded rows of roles (id 1; id 2)

-- stops if seeded rows have been changed in roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 3 AND ("code" <> 'gst' OR "name" <> 'guest' OR "since" <> CAST('2022-01-31' AS DATE))) AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: id 3' END AS INT);

-- alter seed roles
DELETE FROM "roles" WHERE "id" = 3 AND "code" = 'gst' AND "name" = 'guest' AND "since" = CAST('2022-01-31' AS DATE);

-- drop constraint roles.roles_code_key
ALTER TABLE IF EXISTS "roles" DROP CONSTRAINT IF EXISTS "roles_code_key";

-- drop column roles.since
-- ! destroys the values of roles.since
ALTER TABLE "roles" DROP COLUMN IF EXISTS "since";

-- drop column roles.code
ALTER TABLE IF EXISTS "roles" DROP CONSTRAINT IF EXISTS "roles_code_length_check";
-- ! destroys the values of roles.code
ALTER TABLE "roles" DROP COLUMN IF EXISTS "code";
