-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter sequence tickets
ALTER SEQUENCE "tickets" INCREMENT BY 1 NO MINVALUE MAXVALUE 1000 NO CYCLE CACHE 32;

-- alter sequence steps
ALTER SEQUENCE "steps" INCREMENT BY -2 NO MINVALUE NO MAXVALUE NO CYCLE CACHE 32;
