-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to roles.code since
--   - values written to roles.since since
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 3), and no row refers to them
--   - nobody has changed the seeded rows of roles (id 1; id 2)

-- stops if something that this brings is there already: column roles.code, column roles.since, constraint roles.roles_code_key, constraint roles.roles_code_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "COLUMN_NAME" = 'code')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "COLUMN_NAME" = 'since')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "CONSTRAINT_NAME" = 'roles_code_key')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "CONSTRAINT_NAME" = 'roles_code_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column roles.code, column roles.since, constraint roles.roles_code_key, constraint roles.roles_code_length_check' END AS INT);
-- stops if rows of roles break the NOT NULL of code
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE CASE WHEN "id" = 1 THEN 'adm' WHEN "id" = 2 THEN 'usr' END IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of roles break the NOT NULL of code' END AS INT);
-- stops if rows of roles break the NOT NULL of since
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE CASE WHEN "id" = 1 THEN CAST('2020-01-31' AS DATE) WHEN "id" = 2 THEN CAST('2021-01-31' AS DATE) END IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of roles break the NOT NULL of since' END AS INT);
-- stops if rows of roles collide in roles_code_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "roles" WHERE CASE WHEN "id" = 1 THEN 'adm' WHEN "id" = 2 THEN 'usr' END IS NOT NULL GROUP BY CASE WHEN "id" = 1 THEN 'adm' WHEN "id" = 2 THEN 'usr' END HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of roles collide in roles_code_key' END AS INT);
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 1 AND "name" = 'admin' OR "id" = 2 AND "name" = 'user') AS VARCHAR) = '2' THEN '0' ELSE 'seeded rows have been changed, or are gone, in roles: id 1; id 2' END AS INT);
-- stops if rows with other values than seeded ones have their keys in roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 3 AND "name" <> 'guest') AS VARCHAR) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 3' END AS INT);

-- add column roles.code varchar(5) fill case when id = 1 then 'adm' when id = 2 then 'usr' end
ALTER TABLE "roles" ADD COLUMN IF NOT EXISTS "code" VARCHAR(10);
UPDATE "roles" SET "code" = CASE WHEN "id" = 1 THEN 'adm' WHEN "id" = 2 THEN 'usr' END;
ALTER TABLE "roles" ALTER COLUMN "code" SET NOT NULL;
-- ! fails if rows of roles break roles_code_length_check
ALTER TABLE "roles" ADD CONSTRAINT IF NOT EXISTS "roles_code_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("code", '[\x{10000}-\x{10FFFF}]', '_')) <= 5);

-- add column roles.since date fill case when id = 1 then cast('2020-01-31' as date) when id = 2 then cast('2021-01-31' as date) end
ALTER TABLE "roles" ADD COLUMN IF NOT EXISTS "since" DATE;
UPDATE "roles" SET "since" = CASE WHEN "id" = 1 THEN CAST('2020-01-31' AS DATE) WHEN "id" = 2 THEN CAST('2021-01-31' AS DATE) END;
ALTER TABLE "roles" ALTER COLUMN "since" SET NOT NULL;

-- add constraint roles.roles_code_key: unique [code]
-- ! fails if rows of roles break roles_code_key
ALTER TABLE "roles" ADD CONSTRAINT IF NOT EXISTS "roles_code_key" UNIQUE ("code");

-- alter seed roles
UPDATE "roles" SET "code" = 'adm', "since" = CAST('2020-01-31' AS DATE) WHERE "id" = 1 AND "name" = 'admin';
UPDATE "roles" SET "code" = 'usr', "since" = CAST('2021-01-31' AS DATE) WHERE "id" = 2 AND "name" = 'user';
INSERT INTO "roles" ("id", "name", "code", "since")
SELECT 3, 'guest', 'gst', CAST('2022-01-31' AS DATE)
WHERE NOT EXISTS (SELECT 1 FROM "roles" WHERE "id" = 3);
