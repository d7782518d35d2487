-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to posts since
-- Rollback: conditional
--   - every value of users.email fits varchar(40)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('users') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('posts') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of users have values in email that do not fit varchar(40)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM users WHERE char_length(email) > 40) AS text) = '0' THEN '0' ELSE 'rows of users have values in email that do not fit varchar(40)' END AS int);

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
ALTER TABLE users RENAME COLUMN id TO number;

-- rename constraint users.users_email_key to users_mail_key
ALTER TABLE users RENAME CONSTRAINT users_email_key TO users_mail_key;

-- rename column users.email to mail
ALTER TABLE users RENAME COLUMN email TO mail;

-- rename constraint users.users_pkey to people_pkey
ALTER TABLE users RENAME CONSTRAINT users_pkey TO people_pkey;

-- rename constraint users.users_mail_key to people_mail_key
ALTER TABLE users RENAME CONSTRAINT users_mail_key TO people_mail_key;

-- rename table users to people
ALTER TABLE users RENAME TO people;

COMMIT;
