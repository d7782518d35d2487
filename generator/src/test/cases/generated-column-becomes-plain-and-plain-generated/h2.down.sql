-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - the values of lines.thrice
--   - values written to lines.twice since
-- Once: it cannot see that it has run, and would take what stands under the old names again

-- drop column lines.thrice
ALTER TABLE "lines" DROP COLUMN IF EXISTS "thrice";

-- drop column lines.twice
-- ! destroys the values of lines.twice
ALTER TABLE "lines" DROP COLUMN IF EXISTS "twice";

-- add column lines.twice int generated amount * 2 stored
ALTER TABLE "lines" ADD COLUMN IF NOT EXISTS "twice" INTEGER GENERATED ALWAYS AS ("amount" * 2) NOT NULL;

-- add column lines.thrice int?
ALTER TABLE "lines" ADD COLUMN IF NOT EXISTS "thrice" INTEGER;
