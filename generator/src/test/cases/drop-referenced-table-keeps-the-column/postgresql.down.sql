-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of employees keep employees_office_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of offices
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('offices') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('employees') AND conname = 'employees_office_id_fkey' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table offices
CREATE TABLE offices (
  id integer NOT NULL,
  city varchar(60) COLLATE "C" NOT NULL,
  CONSTRAINT offices_pkey PRIMARY KEY (id)
);

-- add constraint employees.employees_office_id_fkey: foreign key [office_id] -> offices [id] on delete no action on update no action not deferrable
-- ! fails if rows of employees break employees_office_id_fkey
ALTER TABLE employees ADD CONSTRAINT employees_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices (id);

COMMIT;
