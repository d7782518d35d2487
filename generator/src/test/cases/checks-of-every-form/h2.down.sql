-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to readings since

-- drop table readings
-- ! destroys every row of readings
DROP TABLE IF EXISTS "readings";
