-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to blogs since
--   - values written to posts.blog_id since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('blogs') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('posts') AND attname = 'blog_id' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('posts') AND conname = 'posts_blog_id_fkey' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint blogs.blogs_featured_post_id_fkey
ALTER TABLE blogs DROP CONSTRAINT IF EXISTS blogs_featured_post_id_fkey;

-- drop constraint posts.posts_blog_id_fkey
ALTER TABLE posts DROP CONSTRAINT IF EXISTS posts_blog_id_fkey;

-- drop column posts.blog_id
-- ! destroys the values of posts.blog_id
ALTER TABLE posts DROP COLUMN IF EXISTS blog_id;

-- drop table blogs
-- ! destroys every row of blogs
DROP TABLE IF EXISTS blogs;

COMMIT;
