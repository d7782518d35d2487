-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop index two.items.items_name
DROP INDEX IF EXISTS "two"."items_name";

-- drop index one.items.items_name
DROP INDEX IF EXISTS "one"."items_name";

-- drop sequence two.numbers
-- ! destroys the number that two.numbers has reached
DROP SEQUENCE IF EXISTS "two"."numbers";

-- drop sequence one.numbers
-- ! destroys the number that one.numbers has reached
DROP SEQUENCE IF EXISTS "one"."numbers";
