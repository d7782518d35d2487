-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to blog.articles.slug since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('blog.articles') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('posts') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create schema blog
CREATE SCHEMA blog;

-- rename table posts to blog.articles
ALTER TABLE posts SET SCHEMA blog;
ALTER TABLE blog.posts RENAME TO articles;
GRANT USAGE ON SCHEMA blog TO readers;

-- rename constraint blog.articles.posts_pkey to articles_pkey
ALTER TABLE blog.articles RENAME CONSTRAINT posts_pkey TO articles_pkey;

-- rename constraint blog.articles.posts_user_id_fkey to articles_user_id_fkey
ALTER TABLE blog.articles RENAME CONSTRAINT posts_user_id_fkey TO articles_user_id_fkey;

-- drop index blog.articles.posts_title
DROP INDEX IF EXISTS blog.posts_title;

-- add column blog.articles.slug varchar(20)?
ALTER TABLE blog.articles ADD COLUMN slug varchar(20) COLLATE "C";

-- create index blog.articles.posts_title [title, slug]
CREATE INDEX posts_title ON blog.articles (title, slug);

COMMIT;
