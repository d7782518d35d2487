-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "TABLE_TYPE" = 'BASE TABLE') = 1
  AND (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'Users' AND "TABLE_TYPE" = 'BASE TABLE') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- rename table Users to users
ALTER TABLE IF EXISTS "Users" RENAME TO "users";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'Users_name_length_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "Users_name_length_check" TO "users_name_length_check"' ELSE '' END;

-- rename constraint users.Users_pkey to users_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'Users_pkey') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "Users_pkey" TO "users_pkey"' ELSE '' END;
