-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop index posts.posts_slug
DROP INDEX IF EXISTS posts_slug;

-- drop index posts.posts_author
DROP INDEX IF EXISTS posts_author;

-- create index posts.posts_slug [slug]
CREATE INDEX posts_slug ON posts (slug);

-- create index posts.posts_author [author_id]
CREATE INDEX posts_author ON posts (author_id);

COMMIT;
