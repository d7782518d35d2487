-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of uses
--   - all rows of e
--   - all rows of d
--   - all rows of c
--   - all rows of b
--   - all rows of a

-- drop table uses
-- ! destroys every row of uses
DROP TABLE IF EXISTS "uses";

-- drop table e
-- ! destroys every row of e
DROP TABLE IF EXISTS "e";

-- drop table d
-- ! destroys every row of d
DROP TABLE IF EXISTS "d";

-- drop table c
-- ! destroys every row of c
DROP TABLE IF EXISTS "c";

-- drop table b
-- ! destroys every row of b
DROP TABLE IF EXISTS "b";

-- drop table a
-- ! destroys every row of a
DROP TABLE IF EXISTS "a";
