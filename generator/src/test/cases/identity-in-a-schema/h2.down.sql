-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter column app.things.id int
ALTER TABLE "app"."things" ALTER COLUMN "id" DROP IDENTITY;
