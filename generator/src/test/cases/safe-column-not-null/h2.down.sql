-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter column people.city varchar(50)?
ALTER TABLE "people" ALTER COLUMN "city" DROP NOT NULL;

-- alter column people.name varchar(50)?
ALTER TABLE "people" ALTER COLUMN "name" DROP NOT NULL;
