-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to everything since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('everything') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table everything
CREATE TABLE everything (
  id bigint NOT NULL,
  a_boolean boolean NOT NULL,
  a_smallint smallint NOT NULL,
  an_int integer NOT NULL,
  a_bigint bigint NOT NULL,
  a_decimal numeric(12, 3) NOT NULL,
  a_whole_decimal numeric(15, 0) NOT NULL,
  a_real real NOT NULL,
  a_double double precision NOT NULL,
  a_char varchar(3) COLLATE "C" NOT NULL,
  a_varchar varchar(30) COLLATE "C" NOT NULL,
  a_text text COLLATE "C" NOT NULL,
  a_uuid uuid NOT NULL,
  a_date date NOT NULL,
  a_time time NOT NULL,
  a_timestamp timestamp NOT NULL,
  a_timestamptz timestamptz NOT NULL,
  a_json jsonb NOT NULL,
  a_binary bytea NOT NULL,
  a_short_binary bytea NOT NULL,
  CONSTRAINT everything_pkey PRIMARY KEY (id),
  CONSTRAINT everything_a_char_length_check CHECK (length(a_char) = 3),
  CONSTRAINT everything_a_short_binary_length_check CHECK (octet_length(a_short_binary) <= 16)
);

COMMIT;
