-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- create routine goes
CREATE PROCEDURE goes (n bigint)
LANGUAGE plpgsql
AS $body$
BEGIN DELETE FROM people WHERE id = n; END
$body$;

-- drop routine found
DROP FUNCTION IF EXISTS found (varchar(50));

-- alter routine add_one
CREATE OR REPLACE FUNCTION add_one (n bigint, step bigint DEFAULT 1)
RETURNS bigint
LANGUAGE plpgsql
IMMUTABLE
AS $body$
BEGIN RETURN n + step; END
$body$;
COMMENT ON FUNCTION add_one (bigint, bigint) IS NULL;

COMMIT;
