-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to resumes since

-- drop table resumes
-- ! destroys every row of resumes
DROP TABLE IF EXISTS "resumes";
