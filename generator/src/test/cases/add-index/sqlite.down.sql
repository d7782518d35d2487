-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop index posts.posts_author
DROP INDEX IF EXISTS posts_author;

-- drop index posts.posts_author_newest
DROP INDEX IF EXISTS posts_author_newest;

-- drop index posts.posts_slug
DROP INDEX IF EXISTS posts_slug;

COMMIT;
