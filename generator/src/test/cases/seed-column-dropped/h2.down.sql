-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of roles keep roles_code_key, whose values the rollback cannot bring back
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
-- Rollback: lossy
--   - the values of roles.code
--   - the values of roles.since

-- stops if something that this brings is there already: column roles.since, column roles.code, constraint roles.roles_code_key, constraint roles.roles_code_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "COLUMN_NAME" = 'since')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "COLUMN_NAME" = 'code')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "CONSTRAINT_NAME" = 'roles_code_key')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "CONSTRAINT_NAME" = 'roles_code_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column roles.since, column roles.code, constraint roles.roles_code_key, constraint roles.roles_code_length_check' END AS INT);
-- stops if rows with other values than seeded ones have their keys in roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 3 AND "name" <> 'guest') AS VARCHAR) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 3' END AS INT);
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 1 AND "name" = 'admin' OR "id" = 2 AND "name" = 'user') AS VARCHAR) = '2' THEN '0' ELSE 'seeded rows have been changed, or are gone, in roles: id 1; id 2' END AS INT);

-- alter seed roles
INSERT INTO "roles" ("id", "name")
SELECT 3, 'guest'
WHERE NOT EXISTS (SELECT 1 FROM "roles" WHERE "id" = 3);

-- add column roles.since date fill cast('1970-01-01' as date)
ALTER TABLE "roles" ADD COLUMN IF NOT EXISTS "since" DATE DEFAULT CAST('1970-01-01' AS DATE) NOT NULL;
ALTER TABLE "roles" ALTER COLUMN "since" DROP DEFAULT;

-- alter seed roles
UPDATE "roles" SET "since" = CAST('2020-01-31' AS DATE) WHERE "id" = 1 AND "name" = 'admin';
UPDATE "roles" SET "since" = CAST('2021-01-31' AS DATE) WHERE "id" = 2 AND "name" = 'user';
UPDATE "roles" SET "since" = CAST('2022-01-31' AS DATE) WHERE "id" = 3 AND "name" = 'guest';

-- add column roles.code varchar(5) fill ''
ALTER TABLE "roles" ADD COLUMN IF NOT EXISTS "code" VARCHAR(10) DEFAULT '' NOT NULL;
ALTER TABLE "roles" ALTER COLUMN "code" DROP DEFAULT;
-- ! fails if rows of roles break roles_code_length_check
ALTER TABLE "roles" ADD CONSTRAINT IF NOT EXISTS "roles_code_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("code", '[\x{10000}-\x{10FFFF}]', '_')) <= 5);

-- alter seed roles
UPDATE "roles" SET "code" = 'adm' WHERE "id" = 1 AND "name" = 'admin' AND "since" = CAST('2020-01-31' AS DATE);
UPDATE "roles" SET "code" = 'usr' WHERE "id" = 2 AND "name" = 'user' AND "since" = CAST('2021-01-31' AS DATE);
UPDATE "roles" SET "code" = 'gst' WHERE "id" = 3 AND "name" = 'guest' AND "since" = CAST('2022-01-31' AS DATE);

-- add constraint roles.roles_code_key: unique [code]
-- ! fails if rows of roles break roles_code_key
ALTER TABLE "roles" ADD CONSTRAINT IF NOT EXISTS "roles_code_key" UNIQUE ("code");
