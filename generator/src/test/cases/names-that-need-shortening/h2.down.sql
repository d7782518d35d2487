-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to organisations_with_a_rather_long_name_indeed since
--   - rows written to members_of_organisations_with_a_rather_long_name_indeed since

-- drop table members_of_organisations_with_a_rather_long_name_indeed
-- ! destroys every row of members_of_organisations_with_a_rather_long_name_indeed
DROP TABLE IF EXISTS "members_of_organisations_with_a_rather_long_name_indeed";

-- drop table organisations_with_a_rather_long_name_indeed
-- ! destroys every row of organisations_with_a_rather_long_name_indeed
DROP TABLE IF EXISTS "organisations_with_a_rather_long_name_indeed";
