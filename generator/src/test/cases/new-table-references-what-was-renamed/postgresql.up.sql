-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to posts since
-- Rollback: conditional
--   - every value of users.email fits varchar(40)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('users') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('posts') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename table people to users
ALTER TABLE people RENAME TO users;

-- rename constraint users.people_mail_key to users_mail_key
ALTER TABLE users RENAME CONSTRAINT people_mail_key TO users_mail_key;

-- rename constraint users.people_pkey to users_pkey
ALTER TABLE users RENAME CONSTRAINT people_pkey TO users_pkey;

-- rename column users.mail to email
ALTER TABLE users RENAME COLUMN mail TO email;

-- rename constraint users.users_mail_key to users_email_key
ALTER TABLE users RENAME CONSTRAINT users_mail_key TO users_email_key;

-- rename column users.number to id
ALTER TABLE users RENAME COLUMN number TO id;

-- create table posts
CREATE TABLE posts (
  id bigint NOT NULL,
  author_id bigint NOT NULL,
  author_email varchar(60) COLLATE "C" NOT NULL,
  CONSTRAINT posts_pkey PRIMARY KEY (id)
);

-- alter column users.email varchar(60)
ALTER TABLE users ALTER COLUMN email TYPE varchar(60) COLLATE "C";

-- add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete cascade on update no action not deferrable
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE posts ADD CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE CASCADE;

-- add constraint posts.posts_author_email_fkey: foreign key [author_email] -> users [email] on delete no action on update no action not deferrable
-- ! fails if rows of posts break posts_author_email_fkey
ALTER TABLE posts ADD CONSTRAINT posts_author_email_fkey FOREIGN KEY (author_email) REFERENCES users (email);

COMMIT;
