-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter routine add_one
CREATE OR REPLACE FUNCTION add_one (n bigint, step bigint DEFAULT 1)
RETURNS bigint
LANGUAGE plpgsql
IMMUTABLE
SET search_path = pg_catalog, public
AS $body$
BEGIN RETURN n + step + 0; END
$body$;
COMMENT ON FUNCTION add_one (bigint, bigint) IS 'One more';

-- create routine found
CREATE FUNCTION found (what varchar(50))
RETURNS TABLE (number integer, title varchar(50))
LANGUAGE sql
STABLE
SECURITY DEFINER
AS $body$
SELECT id, name FROM people WHERE name = what
$body$;

-- drop routine goes
DROP PROCEDURE IF EXISTS goes (bigint);

COMMIT;
