-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - schemas/blog: names keep the schema in a file
-- Rollback: lossy
--   - values written to blog.articles.slug since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename table posts to blog.articles
ALTER TABLE posts RENAME TO "blog.articles";

-- drop index blog.articles.posts_title
DROP INDEX IF EXISTS posts_title;

-- add column blog.articles.slug varchar(20)?
ALTER TABLE "blog.articles" ADD COLUMN slug TEXT CONSTRAINT articles_slug_type_check CHECK (length(slug) <= 20);

-- create index blog.articles.posts_title [title, slug]
CREATE INDEX posts_title ON "blog.articles" (title, slug);

COMMIT;
