-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of users written since breaks users_email: unique [email]

-- stops if something that this brings is there already: index users.users_email
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "INDEX_NAME" = 'users_email')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: index users.users_email' END AS INT);
-- stops if rows of users collide in users_email
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "users" WHERE "email" IS NOT NULL GROUP BY "email" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users collide in users_email' END AS INT);

-- drop constraint users.users_email
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_email";

-- create unique index users.users_email [email]
-- ! fails if rows of users collide in users_email
CREATE UNIQUE INDEX IF NOT EXISTS "users_email" ON "users" ("email");
