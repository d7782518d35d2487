-- Up
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

-- create index posts.posts_author [author_id desc, id]
CREATE INDEX posts_author ON posts (author_id DESC, id);

-- create unique index posts.posts_slug [slug]
-- ! fails if rows of posts collide in posts_slug
CREATE UNIQUE INDEX posts_slug ON posts (slug);

COMMIT;
