-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('t2') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('t') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- take down view w
DROP VIEW IF EXISTS w;

-- drop view v
DROP VIEW IF EXISTS v;

-- rename table t to t2
ALTER TABLE t RENAME TO t2;

-- rename constraint t2.t_a_key to t2_a_key
ALTER TABLE t2 RENAME CONSTRAINT t_a_key TO t2_a_key;

-- rename constraint t2.t_pkey to t2_pkey
ALTER TABLE t2 RENAME CONSTRAINT t_pkey TO t2_pkey;

-- rename column t2.a to b
ALTER TABLE t2 RENAME COLUMN a TO b;

-- rename constraint t2.t2_a_key to t2_b_key
ALTER TABLE t2 RENAME CONSTRAINT t2_a_key TO t2_b_key;

-- create view v
CREATE VIEW v WITH (security_invoker = true) AS
SELECT "id" FROM "t2";

-- put back view w
CREATE VIEW w WITH (security_invoker = true) AS
SELECT "id" FROM "v";

COMMIT;
