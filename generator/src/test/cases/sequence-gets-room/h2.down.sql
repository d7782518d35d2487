-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter sequence steps
ALTER SEQUENCE "steps" INCREMENT BY -2 MINVALUE -11 NO MAXVALUE NO CYCLE CACHE 6;

-- alter sequence tickets
ALTER SEQUENCE "tickets" INCREMENT BY 1 NO MINVALUE MAXVALUE 9 NO CYCLE CACHE 9;
