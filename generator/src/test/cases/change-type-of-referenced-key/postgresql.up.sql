-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of users.id fits int
--   - every value of posts.author_id fits int
--   - every value of posts.editor_id fits int
\set ON_ERROR_STOP on

BEGIN;

-- alter column users.id bigint identity
ALTER TABLE users ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column posts.author_id bigint
ALTER TABLE posts ALTER COLUMN author_id TYPE bigint USING author_id::bigint;

-- alter column posts.editor_id bigint?
ALTER TABLE posts ALTER COLUMN editor_id TYPE bigint USING editor_id::bigint;

COMMIT;
