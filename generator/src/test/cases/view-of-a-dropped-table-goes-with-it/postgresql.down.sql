-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of logs
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('last_lines') AND relkind = 'v') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('line_count') AND relkind = 'v') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('logs') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table logs
CREATE TABLE logs (
  id bigint NOT NULL,
  line text COLLATE "C" NOT NULL,
  CONSTRAINT logs_pkey PRIMARY KEY (id)
);

-- create view last_lines
CREATE VIEW last_lines WITH (security_invoker = true) AS
SELECT "line" FROM "logs";

-- create view line_count
CREATE VIEW line_count WITH (security_invoker = true) AS
SELECT count(*) AS "number" FROM "last_lines";

COMMIT;
