-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of billing.users
--   - all rows of app.users

-- drop view calm_users
DROP VIEW IF EXISTS "calm_users";

-- drop view app.calm_users
DROP VIEW IF EXISTS "app"."calm_users";

-- drop table billing.users
-- ! destroys every row of billing.users
DROP TABLE IF EXISTS "billing"."users";

-- drop table app.users
-- ! destroys every row of app.users
DROP TABLE IF EXISTS "app"."users";

-- drop schema billing
DROP SCHEMA IF EXISTS "billing" RESTRICT;

-- drop schema app
DROP SCHEMA IF EXISTS "app" RESTRICT;
