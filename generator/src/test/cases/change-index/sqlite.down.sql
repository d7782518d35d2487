-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop index posts.posts_author
DROP INDEX IF EXISTS posts_author;

-- drop index posts.posts_slug
DROP INDEX IF EXISTS posts_slug;

-- create index posts.posts_slug [slug]
CREATE INDEX posts_slug ON posts (slug);

-- create index posts.posts_author [author_id]
CREATE INDEX posts_author ON posts (author_id);

COMMIT;
