-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to logs since
\set ON_ERROR_STOP on

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
