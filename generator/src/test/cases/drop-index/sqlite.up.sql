-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no two rows of posts written since collide in posts_slug
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop index posts.posts_author
DROP INDEX IF EXISTS posts_author;

-- drop index posts.posts_slug
DROP INDEX IF EXISTS posts_slug;

COMMIT;
