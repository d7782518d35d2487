-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of posts written since breaks posts_author_email_fkey: foreign key [author_email] -> users [email] on delete no action on update no action not deferrable
--   - no row of posts written since breaks posts_author_id_fkey: foreign key [author_id] -> users [id] on delete cascade on update no action not deferrable
-- Rollback: lossy
--   - all rows of posts
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint posts.posts_author_email_fkey
ALTER TABLE posts DROP CONSTRAINT IF EXISTS posts_author_email_fkey;

-- drop constraint posts.posts_author_id_fkey
ALTER TABLE posts DROP CONSTRAINT IF EXISTS posts_author_id_fkey;

-- alter column users.email varchar(40)
ALTER TABLE users ALTER COLUMN email TYPE varchar(40) COLLATE "C";

-- drop table posts
-- ! destroys every row of posts
DROP TABLE IF EXISTS posts;

-- rename column users.id to number
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'id' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN id TO number;
  END IF;
END $do$;

-- rename constraint users.users_email_key to users_mail_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_email_key') THEN
    ALTER TABLE users RENAME CONSTRAINT users_email_key TO users_mail_key;
  END IF;
END $do$;

-- rename column users.email to mail
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'email' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN email TO mail;
  END IF;
END $do$;

-- rename constraint users.users_pkey to people_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_pkey') THEN
    ALTER TABLE users RENAME CONSTRAINT users_pkey TO people_pkey;
  END IF;
END $do$;

-- rename constraint users.users_mail_key to people_mail_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_mail_key') THEN
    ALTER TABLE users RENAME CONSTRAINT users_mail_key TO people_mail_key;
  END IF;
END $do$;

-- rename table users to people
ALTER TABLE IF EXISTS users RENAME TO people;

COMMIT;
