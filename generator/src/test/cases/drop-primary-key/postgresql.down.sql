-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of tags written since breaks tags_pkey: primary key [name]
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('tags') AND conname = 'tags_pkey' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add constraint tags.tags_pkey: primary key [name]
-- ! fails if rows of tags break tags_pkey
ALTER TABLE tags ADD CONSTRAINT tags_pkey PRIMARY KEY (name);

COMMIT;
