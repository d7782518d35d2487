-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to blog.articles.slug since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('posts') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('blog.articles') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop index blog.articles.posts_title
DROP INDEX IF EXISTS blog.posts_title;

-- drop column blog.articles.slug
-- ! destroys the values of blog.articles.slug
ALTER TABLE blog.articles DROP COLUMN IF EXISTS slug;

-- create index blog.articles.posts_title [title]
CREATE INDEX posts_title ON blog.articles (title);

-- rename constraint blog.articles.articles_user_id_fkey to posts_user_id_fkey
ALTER TABLE blog.articles RENAME CONSTRAINT articles_user_id_fkey TO posts_user_id_fkey;

-- rename constraint blog.articles.articles_pkey to posts_pkey
ALTER TABLE blog.articles RENAME CONSTRAINT articles_pkey TO posts_pkey;

-- rename table blog.articles to posts
DO $$
BEGIN
  EXECUTE 'ALTER TABLE blog.articles SET SCHEMA' || format(' %I', current_schema());
END
$$;
ALTER TABLE articles RENAME TO posts;
REVOKE USAGE ON SCHEMA blog FROM readers;

-- drop schema blog
DROP SCHEMA IF EXISTS blog;

COMMIT;
