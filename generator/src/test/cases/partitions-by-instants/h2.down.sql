-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to visits_high since

-- set partitions of visits to range [at] into visits_low: from '2023-01-01 00:00:00Z' to '2024-01-01 00:00:00Z'
-- ! destroys rows of visits
DELETE FROM "visits" WHERE "at" >= CAST('2024-01-01 00:00:00Z' AS TIMESTAMP(6) WITH TIME ZONE);
