-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of memberships written since breaks memberships_pkey: primary key [user_id]
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint memberships.memberships_pkey
ALTER TABLE memberships DROP CONSTRAINT IF EXISTS memberships_pkey;

-- add constraint memberships.memberships_pkey: primary key [user_id]
-- ! fails if rows of memberships break memberships_pkey
ALTER TABLE memberships ADD CONSTRAINT memberships_pkey PRIMARY KEY (user_id);

COMMIT;
