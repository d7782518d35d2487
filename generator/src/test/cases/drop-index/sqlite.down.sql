-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- create unique index posts.posts_slug [slug]
-- ! fails if rows of posts collide in posts_slug
CREATE UNIQUE INDEX IF NOT EXISTS posts_slug ON posts (slug);

-- create index posts.posts_author [author_id]
CREATE INDEX IF NOT EXISTS posts_author ON posts (author_id);

COMMIT;
