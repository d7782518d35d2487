-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter routine add_one
DROP ALIAS IF EXISTS "add_one";
CREATE ALIAS IF NOT EXISTS "add_one" AS $$
long addOne(long n, long step) { return n + step + 0; }
$$;
COMMENT ON ALIAS "add_one" IS 'One more';

-- create routine found
CREATE ALIAS IF NOT EXISTS "found" AS $$
java.sql.ResultSet found(java.sql.Connection c, String what) throws java.sql.SQLException {
  java.sql.PreparedStatement s = c.prepareStatement("SELECT \"id\", \"name\" FROM \"people\" WHERE \"name\" = ?");
  s.setString(1, what);
  return s.executeQuery();
}
$$;

-- drop routine goes
DROP ALIAS IF EXISTS "goes";
