-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to a since
--   - rows written to b since
--   - rows written to c since
--   - rows written to d since
--   - rows written to e since
--   - rows written to uses since

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
