-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Less than declared: what the author lets this engine do without
--   - roles/case_counter: who can log in may call it
-- Rollback: exact

-- alter routine add_one
DROP ALIAS IF EXISTS "add_one";
CREATE ALIAS IF NOT EXISTS "add_one" AS $$
long addOne(long n, long step) { return n + step; }
$$;

-- create role case_counter
CREATE ROLE IF NOT EXISTS "case_counter";
