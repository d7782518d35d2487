-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to codes since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('codes') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table codes
CREATE TABLE codes (
  id integer NOT NULL,
  code varchar(3) COLLATE "C" NOT NULL,
  maybe varchar(2) COLLATE "C",
  CONSTRAINT codes_pkey PRIMARY KEY (id),
  CONSTRAINT codes_code_length_check CHECK (length(code) = 3),
  CONSTRAINT codes_maybe_length_check CHECK (length(maybe) = 2)
);

COMMIT;
