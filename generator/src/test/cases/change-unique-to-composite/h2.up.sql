-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of users written since breaks users_email: unique [email]

-- stops if rows of users collide in users_email
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "users" WHERE "tenant" IS NOT NULL AND "email" IS NOT NULL GROUP BY "tenant", "email" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users collide in users_email' END AS INT);

-- drop constraint users.users_email
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_email";

-- add constraint users.users_email: unique [tenant, email]
-- ! fails if rows of users break users_email
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_email" UNIQUE ("tenant", "email");
