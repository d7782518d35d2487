-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to words since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('words') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table words
CREATE TABLE words (
  id integer NOT NULL,
  word varchar(20) COLLATE "C" NOT NULL,
  CONSTRAINT words_pkey PRIMARY KEY (id),
  CONSTRAINT words_word_key UNIQUE (word)
);

COMMIT;
