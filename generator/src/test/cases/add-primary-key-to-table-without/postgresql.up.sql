-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- add constraint tags.tags_pkey: primary key [name]
-- ! fails if rows of tags break tags_pkey
ALTER TABLE tags ADD CONSTRAINT tags_pkey PRIMARY KEY (name);

COMMIT;
