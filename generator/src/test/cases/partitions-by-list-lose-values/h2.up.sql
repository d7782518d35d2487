-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows of events_de that no partition holds
--   - all rows of events_fr

-- set partitions of events to list [country] into events_de: in ['de']
-- ! destroys rows of events
DELETE FROM "events" WHERE "country" IN ('at', 'de') AND NOT ("country" IS NOT NULL AND "country" IN ('de'));
-- ! destroys rows of events
DELETE FROM "events" WHERE "country" IN ('fr');
