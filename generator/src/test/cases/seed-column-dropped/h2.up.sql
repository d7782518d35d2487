-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of roles keep roles_code_key, whose values the rollback cannot bring back
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
-- Rollback: lossy
--   - the values of roles.code
--   - the values of roles.since

-- stops if seeded rows have been changed in roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 3 AND "name" <> 'guest') AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: id 3' END AS INT);

-- drop constraint roles.roles_code_key
ALTER TABLE IF EXISTS "roles" DROP CONSTRAINT IF EXISTS "roles_code_key";

-- drop column roles.code
ALTER TABLE IF EXISTS "roles" DROP CONSTRAINT IF EXISTS "roles_code_length_check";
-- ! destroys the values of roles.code
ALTER TABLE "roles" DROP COLUMN IF EXISTS "code";

-- drop column roles.since
-- ! destroys the values of roles.since
ALTER TABLE "roles" DROP COLUMN IF EXISTS "since";

-- alter seed roles
DELETE FROM "roles" WHERE "id" = 3 AND "name" = 'guest';
