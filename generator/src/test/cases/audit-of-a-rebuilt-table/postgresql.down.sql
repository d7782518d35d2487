-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of persons.full_name fits varchar(50)
--   - every value of persons.age fits int
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('persons') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('notes') AND tgname = 'audit_insert' AND tgenabled <> 'D') = 0
  AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('notes') AND tgname = 'audit_update' AND tgenabled <> 'D') = 0
  AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('notes') AND tgname = 'audit_delete' AND tgenabled <> 'D') = 0
  AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('notes') AND tgname = 'audit_truncate' AND tgenabled <> 'D') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of persons have values in full_name that do not fit varchar(50)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM persons WHERE char_length(full_name) > 50) AS text) = '0' THEN '0' ELSE 'rows of persons have values in full_name that do not fit varchar(50)' END AS int);

-- drop constraint persons.persons_age
ALTER TABLE persons DROP CONSTRAINT IF EXISTS persons_age;

-- audit notes no longer
DROP TRIGGER IF EXISTS audit_insert ON notes;
DROP TRIGGER IF EXISTS audit_update ON notes;
DROP TRIGGER IF EXISTS audit_delete ON notes;
DROP TRIGGER IF EXISTS audit_truncate ON notes;

-- alter column persons.age int?
ALTER TABLE persons ALTER COLUMN age TYPE integer USING age::integer;

-- alter column persons.full_name varchar(50)
ALTER TABLE persons ALTER COLUMN full_name TYPE varchar(50) COLLATE "C";

-- rename column persons.full_name to name
DROP TRIGGER IF EXISTS audit_insert ON persons;
DROP TRIGGER IF EXISTS audit_update ON persons;
DROP TRIGGER IF EXISTS audit_delete ON persons;
DROP TRIGGER IF EXISTS audit_truncate ON persons;
ALTER TABLE persons RENAME COLUMN full_name TO name;

-- rename constraint persons.persons_pkey to people_pkey
ALTER TABLE persons RENAME CONSTRAINT persons_pkey TO people_pkey;

-- rename table persons to people
ALTER TABLE persons RENAME TO people;
CREATE FUNCTION audit_people ()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET "TimeZone" = 'UTC'
SET extra_float_digits = '1'
SET bytea_output = 'hex'
SET enable_nestloop = 'off'
SET jit = 'off'
AS $body$
<<entry>>
DECLARE
  actor text := coalesce(nullif(current_setting('app.user_id', true), ''), session_user);
  address text := coalesce(nullif(current_setting('app.ip_address', true), ''), host(inet_client_addr()));
  session text := nullif(current_setting('app.session_id', true), '');
  application text := coalesce(nullif(current_setting('app.application', true), ''), current_setting('application_name'));
  moment timestamptz := clock_timestamp();
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'people', 'insert', concat('{"id":', to_json(n.id), '}'), NULL, row_to_json(shown), NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT age, id, name FROM new_rows AS r) AS n CROSS JOIN LATERAL (SELECT n.age, n.id, CASE WHEN n.name IS NOT NULL THEN '***' END AS name) AS shown;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'people', 'update', CASE WHEN n.id IS NOT NULL THEN concat('{"id":', to_json(n.id), '}') ELSE concat('{"id":', to_json(o.id), '}') END,
      CASE WHEN o.id IS NOT NULL THEN row_to_json(was) END, CASE WHEN n.id IS NOT NULL THEN row_to_json(shown) END,
      CASE WHEN o.id IS NOT NULL AND n.id IS NOT NULL THEN array_to_json(array_remove(ARRAY[
        CASE WHEN o.age IS DISTINCT FROM n.age THEN 'age' END,
        CASE WHEN o.name IS DISTINCT FROM n.name THEN 'name' END
      ]::text[], NULL)) END,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT age, id, name FROM old_rows AS r) AS o FULL JOIN (SELECT age, id, name FROM new_rows AS r) AS n ON o.id = n.id CROSS JOIN LATERAL (SELECT o.age, o.id, CASE WHEN o.name IS NOT NULL THEN '***' END AS name) AS was CROSS JOIN LATERAL (SELECT n.age, n.id, CASE WHEN n.name IS NOT NULL THEN '***' END AS name) AS shown
    WHERE ROW(o.age, o.id, o.name) IS DISTINCT FROM ROW(n.age, n.id, n.name);
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'people', 'delete', concat('{"id":', to_json(o.id), '}'), row_to_json(was), NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT age, id, name FROM old_rows AS r) AS o CROSS JOIN LATERAL (SELECT o.age, o.id, CASE WHEN o.name IS NOT NULL THEN '***' END AS name) AS was;
  ELSE
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    VALUES ('people', 'truncate', NULL, NULL, NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment);
  END IF;
  RETURN NULL;
END
$body$;
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', 'audit_people ()'::regprocedure, current_schema());
END
$$;
CREATE TRIGGER audit_insert AFTER INSERT ON people REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_people();
CREATE TRIGGER audit_update AFTER UPDATE ON people REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_people();
CREATE TRIGGER audit_delete AFTER DELETE ON people REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_people();
CREATE TRIGGER audit_truncate AFTER TRUNCATE ON people FOR EACH STATEMENT EXECUTE FUNCTION audit_people();
DROP FUNCTION IF EXISTS audit_notes ();
DROP FUNCTION IF EXISTS audit_persons ();

COMMIT;
