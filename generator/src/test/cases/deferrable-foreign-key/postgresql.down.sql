-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of edges written since breaks edges_start_id_fkey: foreign key [start_id] -> nodes [id] on delete no action on update no action not deferrable
--   - no row of edges written since breaks edges_end_id_fkey: foreign key [end_id] -> nodes [id] on delete no action on update no action not deferrable
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint edges.edges_end_id_fkey
ALTER TABLE edges DROP CONSTRAINT IF EXISTS edges_end_id_fkey;

-- drop constraint edges.edges_start_id_fkey
ALTER TABLE edges DROP CONSTRAINT IF EXISTS edges_start_id_fkey;

-- add constraint edges.edges_end_id_fkey: foreign key [end_id] -> nodes [id] on delete no action on update no action not deferrable
-- ! fails if rows of edges break edges_end_id_fkey
ALTER TABLE edges ADD CONSTRAINT edges_end_id_fkey FOREIGN KEY (end_id) REFERENCES nodes (id);

-- add constraint edges.edges_start_id_fkey: foreign key [start_id] -> nodes [id] on delete no action on update no action not deferrable
-- ! fails if rows of edges break edges_start_id_fkey
ALTER TABLE edges ADD CONSTRAINT edges_start_id_fkey FOREIGN KEY (start_id) REFERENCES nodes (id);

COMMIT;
