-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create index posts.posts_author [author_id]
CREATE INDEX posts_author ON posts (author_id);

-- create index posts.posts_author_newest [author_id, created_at desc]
CREATE INDEX posts_author_newest ON posts (author_id, created_at DESC);

-- create unique index posts.posts_slug [slug]
-- ! fails if rows of posts collide in posts_slug
CREATE UNIQUE INDEX posts_slug ON posts (slug);

COMMIT;
