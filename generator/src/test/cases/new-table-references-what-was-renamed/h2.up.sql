-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to posts since
-- Rollback: conditional
--   - every value of users.email fits varchar(40)

-- stops if something that this brings is there already: table users, table posts
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'posts' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table users, table posts' END AS INT);
-- stops if something that this renames is not there: table people
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table people' END AS INT);

-- rename table people to users
ALTER TABLE IF EXISTS "people" RENAME TO "users";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'people_mail_length_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "people_mail_length_check" TO "users_mail_length_check"' ELSE '' END;

-- rename constraint users.people_mail_key to users_mail_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'people_mail_key') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "people_mail_key" TO "users_mail_key"' ELSE '' END;

-- rename constraint users.people_pkey to users_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'people_pkey') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "people_pkey" TO "users_pkey"' ELSE '' END;

-- rename column users.mail to email
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "mail" RENAME TO "email";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_mail_length_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_mail_length_check" TO "users_email_length_check"' ELSE '' END;

-- rename constraint users.users_mail_key to users_email_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_mail_key') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_mail_key" TO "users_email_key"' ELSE '' END;

-- rename column users.number to id
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "number" RENAME TO "id";

-- create table posts
CREATE TABLE IF NOT EXISTS "posts" (
  "id" BIGINT NOT NULL,
  "author_id" BIGINT NOT NULL,
  "author_email" VARCHAR(120) NOT NULL,
  CONSTRAINT "posts_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "posts_author_email_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("author_email", '[\x{10000}-\x{10FFFF}]', '_')) <= 60)
);

-- alter column users.email varchar(60)
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_email_length_check";
ALTER TABLE "users" ALTER COLUMN "email" SET DATA TYPE VARCHAR(120);
-- ! fails if rows of users break users_email_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_email_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("email", '[\x{10000}-\x{10FFFF}]', '_')) <= 60);

-- add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete cascade on update no action not deferrable
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE "posts" ADD CONSTRAINT IF NOT EXISTS "posts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE CASCADE;

-- add constraint posts.posts_author_email_fkey: foreign key [author_email] -> users [email] on delete no action on update no action not deferrable
-- ! fails if rows of posts break posts_author_email_fkey
ALTER TABLE "posts" ADD CONSTRAINT IF NOT EXISTS "posts_author_email_fkey" FOREIGN KEY ("author_email") REFERENCES "users" ("email");
