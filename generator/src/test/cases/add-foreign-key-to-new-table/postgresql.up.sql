-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to blogs since
--   - values written to posts.blog_id since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('blogs') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('posts') AND attname = 'blog_id' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('posts') AND conname = 'posts_blog_id_fkey' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table blogs
CREATE TABLE blogs (
  id integer NOT NULL,
  featured_post_id bigint,
  CONSTRAINT blogs_pkey PRIMARY KEY (id)
);

-- add column posts.blog_id int?
ALTER TABLE posts ADD COLUMN blog_id integer;

-- add constraint posts.posts_blog_id_fkey: foreign key [blog_id] -> blogs [id] on delete no action on update no action not deferrable
-- ! fails if rows of posts break posts_blog_id_fkey
ALTER TABLE posts ADD CONSTRAINT posts_blog_id_fkey FOREIGN KEY (blog_id) REFERENCES blogs (id);

-- add constraint blogs.blogs_featured_post_id_fkey: foreign key [featured_post_id] -> posts [id] on delete no action on update no action not deferrable
-- ! fails if rows of blogs break blogs_featured_post_id_fkey
ALTER TABLE blogs ADD CONSTRAINT blogs_featured_post_id_fkey FOREIGN KEY (featured_post_id) REFERENCES posts (id);

COMMIT;
