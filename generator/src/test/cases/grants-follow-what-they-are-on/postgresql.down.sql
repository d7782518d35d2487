-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of gone
-- Rollback: conditional
--   - every value of people.name fits varchar(20)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('pets') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('gone') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('animals') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of people have values in name that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE char_length(name) > 20) AS text) = '0' THEN '0' ELSE 'rows of people have values in name that do not fit varchar(20)' END AS int);

-- take down view names
DROP VIEW IF EXISTS names;

-- alter role case_follower
REVOKE SELECT ON old_names FROM case_follower;

-- drop view old_names
DROP VIEW IF EXISTS old_names;

-- alter column people.name varchar(20)
ALTER TABLE people ALTER COLUMN name TYPE varchar(20) COLLATE "C";

-- create table gone
CREATE TABLE gone (
  id integer NOT NULL,
  CONSTRAINT gone_pkey PRIMARY KEY (id)
);

-- alter role case_follower
GRANT DELETE ON gone TO case_follower;

-- rename constraint animals.animals_pkey to pets_pkey
ALTER TABLE animals RENAME CONSTRAINT animals_pkey TO pets_pkey;

-- rename table animals to pets
ALTER TABLE animals RENAME TO pets;

-- create view old_names
CREATE VIEW old_names WITH (security_invoker = true) AS
select id from pets;

-- alter role case_follower
GRANT SELECT ON old_names TO case_follower;

-- put back view names
CREATE VIEW names WITH (security_invoker = true) AS
select name from people;
GRANT SELECT ON names TO case_follower;

COMMIT;
