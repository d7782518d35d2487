-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of events_2023
--   - rows written to events_2025 since

-- set partitions of events to range [created_on] into events_2023: from '2023-01-01' to '2024-01-01', events_2024: from '2024-01-01' to '2025-01-01'
-- ! destroys rows of events
DELETE FROM "events" WHERE "created_on" >= CAST('2025-01-01' AS DATE) AND "created_on" < CAST('2026-01-01' AS DATE);
