-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - the values of documents.body
--   - values written to documents.body since
-- Once: it cannot see that it has run, and would take what stands under the old names again

-- drop column documents.body
-- ! destroys the values of documents.body
ALTER TABLE "documents" DROP COLUMN IF EXISTS "body";

-- add column documents.body text native {postgresql=varchar(90)}?
ALTER TABLE "documents" ADD COLUMN IF NOT EXISTS "body" VARCHAR;
