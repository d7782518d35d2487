-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no two rows of posts written since collide in posts_slug
.bail on

BEGIN IMMEDIATE;

-- drop index posts.posts_author
DROP INDEX IF EXISTS posts_author;

-- drop index posts.posts_slug
DROP INDEX IF EXISTS posts_slug;

-- create index posts.posts_slug [slug]
CREATE INDEX IF NOT EXISTS posts_slug ON posts (slug);

-- create index posts.posts_author [author_id]
CREATE INDEX IF NOT EXISTS posts_author ON posts (author_id);

COMMIT;
