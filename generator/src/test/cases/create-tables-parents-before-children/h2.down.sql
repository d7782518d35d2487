-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to users since
--   - rows written to questions since
--   - rows written to answers since

-- drop table answers
-- ! destroys every row of answers
DROP TABLE IF EXISTS "answers";

-- drop table questions
-- ! destroys every row of questions
DROP TABLE IF EXISTS "questions";

-- drop table users
-- ! destroys every row of users
DROP TABLE IF EXISTS "users";
