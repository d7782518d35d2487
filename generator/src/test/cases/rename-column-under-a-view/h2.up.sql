-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column users.email, constraint users.users_email_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'email')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_email_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column users.email, constraint users.users_email_length_check' END AS INT);
-- stops if something that this renames is not there: column users.mail
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'mail')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column users.mail' END AS INT);

-- take down view address_count
DROP VIEW IF EXISTS "address_count";

-- drop view addresses
DROP VIEW IF EXISTS "addresses";

-- rename column users.mail to email
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "mail" RENAME TO "email";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_mail_length_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_mail_length_check" TO "users_email_length_check"' ELSE '' END;

-- create view addresses
CREATE VIEW IF NOT EXISTS "addresses" AS
SELECT "id", "email" AS "address" FROM "users";

-- put back view address_count
CREATE VIEW IF NOT EXISTS "address_count" AS
SELECT count(*) AS "number" FROM "addresses";
