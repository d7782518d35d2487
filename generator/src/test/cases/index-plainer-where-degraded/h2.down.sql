-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop index users.users_odd
DROP INDEX IF EXISTS "users_odd";

-- drop index users.users_about
DROP INDEX IF EXISTS "users_about";

-- drop index users.users_covering
DROP INDEX IF EXISTS "users_covering";

-- drop index users.users_active
DROP INDEX IF EXISTS "users_active";
