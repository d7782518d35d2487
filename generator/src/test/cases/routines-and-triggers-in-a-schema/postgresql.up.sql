-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('app.notes') AND tgname = 'notes_count' AND tgenabled <> 'D') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create routine app.count_change
CREATE FUNCTION app.count_change ()
RETURNS trigger
LANGUAGE plpgsql
AS $body$
BEGIN NEW.changes := OLD.changes + 1; RETURN NEW; END
$body$;

-- create routine app.twice
CREATE FUNCTION app.twice (n bigint)
RETURNS bigint
LANGUAGE plpgsql
AS $body$
BEGIN RETURN 2 * n; END
$body$;
COMMENT ON FUNCTION app.twice (bigint) IS 'Two times as much';

-- create trigger app.notes.notes_count
CREATE TRIGGER notes_count BEFORE UPDATE ON app.notes FOR EACH ROW EXECUTE FUNCTION app.count_change();

-- create role case_app_caller
DO $$
BEGIN
  CREATE ROLE case_app_caller NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  RAISE NOTICE 'the role is there already';
END
$$;
GRANT USAGE ON SCHEMA app TO case_app_caller;
REVOKE EXECUTE ON FUNCTION app.twice (bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.twice (bigint) TO case_app_caller;

COMMIT;
