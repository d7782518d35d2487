-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- add column lines.twice int generated amount * 2 virtual
ALTER TABLE "lines" ADD COLUMN IF NOT EXISTS "twice" INTEGER GENERATED ALWAYS AS ("amount" * 2) NOT NULL;
