-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to documents.words since
--   - values written to documents.amount since

-- drop column documents.amount
-- ! destroys the values of documents.amount
ALTER TABLE "documents" DROP COLUMN IF EXISTS "amount";

-- drop column documents.words
-- ! destroys the values of documents.words
ALTER TABLE "documents" DROP COLUMN IF EXISTS "words";
