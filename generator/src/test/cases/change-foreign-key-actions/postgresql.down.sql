-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of posts written since breaks posts_author_id_fkey: foreign key [author_id] -> users [id] on delete no action on update no action not deferrable
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint posts.posts_author_id_fkey
ALTER TABLE posts DROP CONSTRAINT IF EXISTS posts_author_id_fkey;

-- add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete no action on update no action not deferrable
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE posts ADD CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id);

COMMIT;
