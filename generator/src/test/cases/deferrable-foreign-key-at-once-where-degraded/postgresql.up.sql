-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('edges') AND conname = 'edges_end' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('edges') AND conname = 'edges_start' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add constraint edges.edges_end: foreign key [end_id, start_id] -> spans [a, b] on delete no action on update no action deferrable
-- ! fails if rows of edges break edges_end
ALTER TABLE edges ADD CONSTRAINT edges_end FOREIGN KEY (end_id, start_id) REFERENCES spans (a, b) DEFERRABLE;

-- add constraint edges.edges_start: foreign key [start_id] -> nodes [id] on delete no action on update no action deferrable initially deferred
-- ! fails if rows of edges break edges_start
ALTER TABLE edges ADD CONSTRAINT edges_start FOREIGN KEY (start_id) REFERENCES nodes (id) DEFERRABLE INITIALLY DEFERRED;

COMMIT;
