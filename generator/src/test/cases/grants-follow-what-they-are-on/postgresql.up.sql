-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of gone
-- Rollback: conditional
--   - every value of people.name fits varchar(20)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('animals') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('pets') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('gone') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- take down view names
DROP VIEW IF EXISTS names;

-- drop view old_names
DROP VIEW IF EXISTS old_names;

-- rename table pets to animals
ALTER TABLE pets RENAME TO animals;

-- rename constraint animals.pets_pkey to animals_pkey
ALTER TABLE animals RENAME CONSTRAINT pets_pkey TO animals_pkey;

-- drop table gone
-- ! destroys every row of gone
DROP TABLE IF EXISTS gone;

-- alter column people.name varchar(50)
ALTER TABLE people ALTER COLUMN name TYPE varchar(50) COLLATE "C";

-- create view old_names
CREATE VIEW old_names WITH (security_invoker = true) AS
select id + 1 as id from animals;

-- alter role case_follower
GRANT SELECT ON old_names TO case_follower;

-- put back view names
CREATE VIEW names WITH (security_invoker = true) AS
select name from people;
GRANT SELECT ON names TO case_follower;

COMMIT;
