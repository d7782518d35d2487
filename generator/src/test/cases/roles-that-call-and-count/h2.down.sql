-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop role case_counter
DROP ROLE IF EXISTS "case_counter";

-- alter routine add_one
DROP ALIAS IF EXISTS "add_one";
CREATE ALIAS IF NOT EXISTS "add_one" AS $$
long addOne(long n) { return n + 1; }
$$;
