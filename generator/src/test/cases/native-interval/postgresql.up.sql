-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to jobs.pause since
--   - values written to jobs.longest since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'pause' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'longest' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column jobs.pause text native {h2=INTERVAL DAY TO SECOND, postgresql=interval} default sql { default: '''PT1H''', h2: 'INTERVAL ''0 01:00:00'' DAY TO SECOND', postgresql: 'interval ''1 hour''' }
ALTER TABLE jobs ADD COLUMN pause interval DEFAULT interval '1 hour' NOT NULL;

-- add column jobs.longest text native {h2=INTERVAL DAY TO SECOND, postgresql=interval day to second(3)}?
ALTER TABLE jobs ADD COLUMN longest interval day to second(3);

COMMIT;
