-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop constraint edges.edges_start
ALTER TABLE IF EXISTS "edges" DROP CONSTRAINT IF EXISTS "edges_start";

-- drop constraint edges.edges_end
ALTER TABLE IF EXISTS "edges" DROP CONSTRAINT IF EXISTS "edges_end";
