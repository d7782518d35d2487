-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- create routine goes
CREATE ALIAS IF NOT EXISTS "goes" AS $$
void goes(java.sql.Connection c, long n) throws java.sql.SQLException { c.createStatement().execute("DELETE FROM \"people\" WHERE \"id\" = " + n); }
$$;

-- drop routine found
DROP ALIAS IF EXISTS "found";

-- alter routine add_one
DROP ALIAS IF EXISTS "add_one";
CREATE ALIAS IF NOT EXISTS "add_one" AS $$
long addOne(long n, long step) { return n + step; }
$$;
