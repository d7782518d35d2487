-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to a since
--   - rows written to b since
--   - rows written to c since
--   - rows written to d since
--   - rows written to e since
--   - rows written to uses since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('a') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('b') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('c') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('d') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('e') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('uses') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table a
CREATE TABLE a (
  id integer NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- create table b
CREATE TABLE b (
  id integer NOT NULL,
  CONSTRAINT b_pkey PRIMARY KEY (id)
);

-- create table c
CREATE TABLE c (
  id integer NOT NULL,
  CONSTRAINT c_pkey PRIMARY KEY (id)
);

-- create table d
CREATE TABLE d (
  id integer NOT NULL,
  CONSTRAINT d_pkey PRIMARY KEY (id)
);

-- create table e
CREATE TABLE e (
  id integer NOT NULL,
  CONSTRAINT e_pkey PRIMARY KEY (id)
);

-- create table uses
CREATE TABLE uses (
  id integer NOT NULL,
  a_id integer NOT NULL,
  b_id integer NOT NULL,
  c_id integer NOT NULL,
  d_id integer,
  e_id integer DEFAULT 1 NOT NULL,
  CONSTRAINT uses_pkey PRIMARY KEY (id),
  CONSTRAINT uses_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id),
  CONSTRAINT uses_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT uses_c_id_fkey FOREIGN KEY (c_id) REFERENCES c (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT uses_d_id_fkey FOREIGN KEY (d_id) REFERENCES d (id) ON DELETE SET NULL ON UPDATE SET NULL,
  CONSTRAINT uses_e_id_fkey FOREIGN KEY (e_id) REFERENCES e (id) ON DELETE SET DEFAULT ON UPDATE SET DEFAULT
);

COMMIT;
