-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to posts.author_id since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('posts') AND attname = 'author_id' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('posts') AND conname = 'posts_author_id_fkey' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint posts.posts_author_id_fkey
ALTER TABLE posts DROP CONSTRAINT IF EXISTS posts_author_id_fkey;

-- drop column posts.author_id
-- ! destroys the values of posts.author_id
ALTER TABLE posts DROP COLUMN IF EXISTS author_id;

COMMIT;
