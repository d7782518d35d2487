-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no two rows of posts written since collide in posts_slug
\set ON_ERROR_STOP on

BEGIN;

-- drop index posts.posts_slug
DROP INDEX IF EXISTS posts_slug;

-- drop index posts.posts_author
DROP INDEX IF EXISTS posts_author;

-- create index posts.posts_slug [slug]
CREATE INDEX IF NOT EXISTS posts_slug ON posts (slug);

-- create index posts.posts_author [author_id]
CREATE INDEX IF NOT EXISTS posts_author ON posts (author_id);

COMMIT;
