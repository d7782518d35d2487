-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no two rows of posts written since collide in posts_slug
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create unique index posts.posts_slug [slug]
-- ! fails if rows of posts collide in posts_slug
CREATE UNIQUE INDEX posts_slug ON posts (slug);

-- create index posts.posts_author [author_id]
CREATE INDEX posts_author ON posts (author_id);

COMMIT;
