-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no two rows of posts written since collide in posts_slug
\set ON_ERROR_STOP on

BEGIN;

-- drop index posts.posts_slug
DROP INDEX IF EXISTS posts_slug;

-- drop index posts.posts_author_newest
DROP INDEX IF EXISTS posts_author_newest;

-- drop index posts.posts_author
DROP INDEX IF EXISTS posts_author;

COMMIT;
