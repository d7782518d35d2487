-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: constraint users.users_old_pk, constraint users.users_old_email, constraint users.users_old_age, constraint users.users_old_team, index users.users_old_age_index
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_old_pk')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_old_email')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_old_age')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_old_team')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "INDEX_NAME" = 'users_old_age_index')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint users.users_old_pk, constraint users.users_old_email, constraint users.users_old_age, constraint users.users_old_team, index users.users_old_age_index' END AS INT);

-- rename index users.users_age_index to users_old_age_index
ALTER INDEX IF EXISTS "users_age_index" RENAME TO "users_old_age_index";

-- rename constraint users.users_team to users_old_team
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_team') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_team" TO "users_old_team"' ELSE '' END;

-- rename constraint users.users_age to users_old_age
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_age') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_age" TO "users_old_age"' ELSE '' END;

-- rename constraint users.users_email to users_old_email
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_email') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_email" TO "users_old_email"' ELSE '' END;

-- rename constraint users.users_pk to users_old_pk
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_pk') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_pk" TO "users_old_pk"' ELSE '' END;
