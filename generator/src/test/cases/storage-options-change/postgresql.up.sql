-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- set options of table events to {postgresql={fillfactor=50}, sqlite={strict=true}, sqlserver={compression=row}}
ALTER TABLE events RESET (autovacuum_enabled);
ALTER TABLE events SET (fillfactor = 50);

-- alter index events.events_kind postgresql fillfactor '60' sqlserver compression 'page'
ALTER INDEX events_kind RESET (deduplicate_items);
ALTER INDEX events_kind SET (fillfactor = 60);

-- alter index events.events_recent sqlserver filegroup 'SLOW' degrade h2 'every row is fine'
ALTER INDEX events_recent RESET (fillfactor);

-- alter index events.events_payload degrade h2 'few', sqlite 'few', sqlserver 'few'
ALTER INDEX events_payload RESET (fastupdate);

COMMIT;
