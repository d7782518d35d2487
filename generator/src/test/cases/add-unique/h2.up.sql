-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: constraint users.users_email_key
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_email_key')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint users.users_email_key' END AS INT);
-- stops if rows of users collide in users_email_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "users" WHERE "email" IS NOT NULL GROUP BY "email" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users collide in users_email_key' END AS INT);

-- add constraint users.users_email_key: unique [email]
-- ! fails if rows of users break users_email_key
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_email_key" UNIQUE ("email");
