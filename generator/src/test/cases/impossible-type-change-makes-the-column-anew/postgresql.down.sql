-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the values of events.data
--   - the values of events.flag
--   - the values of events.at
--   - the values of events.day
--   - the values of events.token
--   - values written to events.token since
--   - values written to events.day since
--   - values written to events.at since
--   - values written to events.flag since
--   - values written to events.data since
-- Once: it cannot see that it has run, and would take what stands under the old names again
\set ON_ERROR_STOP on

BEGIN;

-- drop column events.data
-- ! destroys the values of events.data
ALTER TABLE events DROP COLUMN IF EXISTS data;

-- drop column events.flag
-- ! destroys the values of events.flag
ALTER TABLE events DROP COLUMN IF EXISTS flag;

-- drop column events.at
-- ! destroys the values of events.at
ALTER TABLE events DROP COLUMN IF EXISTS at;

-- drop column events.day
-- ! destroys the values of events.day
ALTER TABLE events DROP COLUMN IF EXISTS day;

-- drop column events.token
-- ! destroys the values of events.token
ALTER TABLE events DROP COLUMN IF EXISTS token;

-- add column events.token uuid?
ALTER TABLE events ADD COLUMN token uuid;

-- add column events.day date?
ALTER TABLE events ADD COLUMN day date;

-- add column events.at timestamp?
ALTER TABLE events ADD COLUMN at timestamp;

-- add column events.flag boolean default false
ALTER TABLE events ADD COLUMN flag boolean DEFAULT FALSE NOT NULL;

-- add column events.data json?
ALTER TABLE events ADD COLUMN data jsonb;

COMMIT;
