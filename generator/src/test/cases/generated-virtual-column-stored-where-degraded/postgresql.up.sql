-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- add column lines.twice int generated amount * 2 virtual
ALTER TABLE lines ADD COLUMN IF NOT EXISTS twice integer GENERATED ALWAYS AS (amount * 2) STORED NOT NULL;

COMMIT;
