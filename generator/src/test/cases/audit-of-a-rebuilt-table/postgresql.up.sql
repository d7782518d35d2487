-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of persons.full_name fits varchar(50)
--   - every value of persons.age fits int
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('persons') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('notes') AND tgname = 'audit_insert' AND tgenabled <> 'D') = 1
  AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('notes') AND tgname = 'audit_update' AND tgenabled <> 'D') = 1
  AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('notes') AND tgname = 'audit_delete' AND tgenabled <> 'D') = 1
  AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('notes') AND tgname = 'audit_truncate' AND tgenabled <> 'D') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename table people to persons
DROP TRIGGER IF EXISTS audit_insert ON people;
DROP TRIGGER IF EXISTS audit_update ON people;
DROP TRIGGER IF EXISTS audit_delete ON people;
DROP TRIGGER IF EXISTS audit_truncate ON people;
ALTER TABLE people RENAME TO persons;

-- rename constraint persons.people_pkey to persons_pkey
ALTER TABLE persons RENAME CONSTRAINT people_pkey TO persons_pkey;

-- rename column persons.name to full_name
ALTER TABLE persons RENAME COLUMN name TO full_name;

-- alter column persons.full_name varchar(80)
ALTER TABLE persons ALTER COLUMN full_name TYPE varchar(80) COLLATE "C";

-- alter column persons.age bigint?
ALTER TABLE persons ALTER COLUMN age TYPE bigint USING age::bigint;

-- add constraint persons.persons_age: check age > 0
-- ! fails if rows of persons break persons_age
ALTER TABLE persons ADD CONSTRAINT persons_age CHECK (age > 0);

-- audit notes
CREATE FUNCTION audit_notes ()
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
    SELECT 'notes', 'insert', concat('{"id":', to_json(n.id), '}'), NULL, row_to_json(n), NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT body, id FROM new_rows AS r) AS n;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'notes', 'update', CASE WHEN n.id IS NOT NULL THEN concat('{"id":', to_json(n.id), '}') ELSE concat('{"id":', to_json(o.id), '}') END,
      CASE WHEN o.id IS NOT NULL THEN row_to_json(o) END, CASE WHEN n.id IS NOT NULL THEN row_to_json(n) END,
      CASE WHEN o.id IS NOT NULL AND n.id IS NOT NULL THEN array_to_json(array_remove(ARRAY[
        CASE WHEN o.body IS DISTINCT FROM n.body THEN 'body' END
      ]::text[], NULL)) END,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT body, id FROM old_rows AS r) AS o FULL JOIN (SELECT body, id FROM new_rows AS r) AS n ON o.id = n.id
    WHERE ROW(o.body, o.id) IS DISTINCT FROM ROW(n.body, n.id);
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'notes', 'delete', concat('{"id":', to_json(o.id), '}'), row_to_json(o), NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT body, id FROM old_rows AS r) AS o;
  ELSE
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    VALUES ('notes', 'truncate', NULL, NULL, NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment);
  END IF;
  RETURN NULL;
END
$body$;
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', 'audit_notes ()'::regprocedure, current_schema());
END
$$;
CREATE TRIGGER audit_insert AFTER INSERT ON notes REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_notes();
CREATE TRIGGER audit_update AFTER UPDATE ON notes REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_notes();
CREATE TRIGGER audit_delete AFTER DELETE ON notes REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_notes();
CREATE TRIGGER audit_truncate AFTER TRUNCATE ON notes FOR EACH STATEMENT EXECUTE FUNCTION audit_notes();
CREATE FUNCTION audit_persons ()
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
    SELECT 'persons', 'insert', concat('{"id":', to_json(n.id), '}'), NULL, row_to_json(shown), NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT age, full_name, id FROM new_rows AS r) AS n CROSS JOIN LATERAL (SELECT n.age, CASE WHEN n.full_name IS NOT NULL THEN '***' END AS full_name, n.id) AS shown;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'persons', 'update', CASE WHEN n.id IS NOT NULL THEN concat('{"id":', to_json(n.id), '}') ELSE concat('{"id":', to_json(o.id), '}') END,
      CASE WHEN o.id IS NOT NULL THEN row_to_json(was) END, CASE WHEN n.id IS NOT NULL THEN row_to_json(shown) END,
      CASE WHEN o.id IS NOT NULL AND n.id IS NOT NULL THEN array_to_json(array_remove(ARRAY[
        CASE WHEN o.age IS DISTINCT FROM n.age THEN 'age' END,
        CASE WHEN o.full_name IS DISTINCT FROM n.full_name THEN 'full_name' END
      ]::text[], NULL)) END,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT age, full_name, id FROM old_rows AS r) AS o FULL JOIN (SELECT age, full_name, id FROM new_rows AS r) AS n ON o.id = n.id CROSS JOIN LATERAL (SELECT o.age, CASE WHEN o.full_name IS NOT NULL THEN '***' END AS full_name, o.id) AS was CROSS JOIN LATERAL (SELECT n.age, CASE WHEN n.full_name IS NOT NULL THEN '***' END AS full_name, n.id) AS shown
    WHERE ROW(o.age, o.full_name, o.id) IS DISTINCT FROM ROW(n.age, n.full_name, n.id);
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'persons', 'delete', concat('{"id":', to_json(o.id), '}'), row_to_json(was), NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT age, full_name, id FROM old_rows AS r) AS o CROSS JOIN LATERAL (SELECT o.age, CASE WHEN o.full_name IS NOT NULL THEN '***' END AS full_name, o.id) AS was;
  ELSE
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    VALUES ('persons', 'truncate', NULL, NULL, NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment);
  END IF;
  RETURN NULL;
END
$body$;
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', 'audit_persons ()'::regprocedure, current_schema());
END
$$;
CREATE TRIGGER audit_insert AFTER INSERT ON persons REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_persons();
CREATE TRIGGER audit_update AFTER UPDATE ON persons REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_persons();
CREATE TRIGGER audit_delete AFTER DELETE ON persons REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_persons();
CREATE TRIGGER audit_truncate AFTER TRUNCATE ON persons FOR EACH STATEMENT EXECUTE FUNCTION audit_persons();

-- add constraint persons.persons_age: check age > 0
DROP FUNCTION IF EXISTS audit_people ();

COMMIT;
