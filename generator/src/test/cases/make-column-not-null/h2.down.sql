-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter column candidates.phone varchar(40)?
ALTER TABLE "candidates" ALTER COLUMN "phone" DROP NOT NULL;
