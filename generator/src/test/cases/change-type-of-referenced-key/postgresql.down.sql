-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of users.id fits int
--   - every value of posts.author_id fits int
--   - every value of posts.editor_id fits int
\set ON_ERROR_STOP on

BEGIN;

-- alter column posts.editor_id int?
ALTER TABLE posts ALTER COLUMN editor_id TYPE integer USING editor_id::integer;

-- alter column posts.author_id int
ALTER TABLE posts ALTER COLUMN author_id TYPE integer USING author_id::integer;

-- alter column users.id int identity
ALTER TABLE users ALTER COLUMN id TYPE integer USING id::integer;

COMMIT;
