-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('t') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('t2') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- take down view w
DROP VIEW IF EXISTS w;

-- drop view v
DROP VIEW IF EXISTS v;

-- rename constraint t2.t2_b_key to t2_a_key
ALTER TABLE t2 RENAME CONSTRAINT t2_b_key TO t2_a_key;

-- rename column t2.b to a
ALTER TABLE t2 RENAME COLUMN b TO a;

-- rename constraint t2.t2_pkey to t_pkey
ALTER TABLE t2 RENAME CONSTRAINT t2_pkey TO t_pkey;

-- rename constraint t2.t2_a_key to t_a_key
ALTER TABLE t2 RENAME CONSTRAINT t2_a_key TO t_a_key;

-- rename table t2 to t
ALTER TABLE t2 RENAME TO t;

-- create view v
CREATE VIEW v WITH (security_invoker = true) AS
SELECT "id" FROM "t";

-- put back view w
CREATE VIEW w WITH (security_invoker = true) AS
SELECT "id" FROM "v";

COMMIT;
