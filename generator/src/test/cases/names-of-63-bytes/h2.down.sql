-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to tñññññññññññññññññññññññññññññññ since

-- drop table tñññññññññññññññññññññññññññññññ
-- ! destroys every row of tñññññññññññññññññññññññññññññññ
DROP TABLE IF EXISTS "tñññññññññññññññññññññññññññññññ";
