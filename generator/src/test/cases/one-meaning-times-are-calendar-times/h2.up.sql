-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to events since

-- create table events
CREATE TABLE IF NOT EXISTS "events" (
  "id" INTEGER NOT NULL,
  "day" DATE NOT NULL,
  "clock" TIME(6),
  "moment" TIMESTAMP(6),
  CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);
