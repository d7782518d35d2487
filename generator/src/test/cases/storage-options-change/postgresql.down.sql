-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter index events.events_payload postgresql fastupdate 'false' degrade h2 'few', sqlite 'few', sqlserver 'few'
ALTER INDEX events_payload SET (fastupdate = false);

-- alter index events.events_recent postgresql fillfactor '90', tablespace 'pg_default' sqlserver filegroup 'FAST' degrade h2 'all rows are fine'
ALTER INDEX events_recent SET (fillfactor = 90);

-- alter index events.events_kind postgresql deduplicate_items 'false', fillfactor '80' sqlserver compression 'row', fillfactor '80'
ALTER INDEX events_kind SET (deduplicate_items = false, fillfactor = 80);

-- set options of table events to {postgresql={autovacuum_enabled=false, fillfactor=70}, sqlite={strict=true}, sqlserver={compression=page, filegroup=ARCHIVE}}
ALTER TABLE events SET (autovacuum_enabled = false, fillfactor = 70);

COMMIT;
