-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to people.email since
-- Rollback: retained
--   - the values of people.nickname
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('teams') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'nickname' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('groups') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'full_name' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'email' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_nickname' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename constraint groups.groups_pkey to teams_pkey
ALTER TABLE groups RENAME CONSTRAINT groups_pkey TO teams_pkey;

-- rename table groups to teams
DROP TRIGGER IF EXISTS audit_insert ON groups;
DROP TRIGGER IF EXISTS audit_update ON groups;
DROP TRIGGER IF EXISTS audit_delete ON groups;
DROP TRIGGER IF EXISTS audit_truncate ON groups;
ALTER TABLE groups RENAME TO teams;

-- alter column people.age text?
ALTER TABLE people ALTER COLUMN age TYPE text COLLATE "C";

-- bring back column people.nickname from plinth_parked_002_change_nickname
DROP TRIGGER IF EXISTS audit_insert ON people;
DROP TRIGGER IF EXISTS audit_update ON people;
DROP TRIGGER IF EXISTS audit_delete ON people;
DROP TRIGGER IF EXISTS audit_truncate ON people;
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_nickname TO nickname;

-- drop column people.email
-- ! destroys the values of people.email
ALTER TABLE people DROP COLUMN IF EXISTS email;

-- rename column people.full_name to name
ALTER TABLE people RENAME COLUMN full_name TO name;
CREATE OR REPLACE FUNCTION audit_people ()
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
    SELECT 'people', 'insert', concat('{"id":', to_json(n.id), '}'), NULL, row_to_json(n), NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT age, id, name, nickname, team_id FROM new_rows AS r) AS n;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'people', 'update', CASE WHEN n.id IS NOT NULL THEN concat('{"id":', to_json(n.id), '}') ELSE concat('{"id":', to_json(o.id), '}') END,
      CASE WHEN o.id IS NOT NULL THEN row_to_json(o) END, CASE WHEN n.id IS NOT NULL THEN row_to_json(n) END,
      CASE WHEN o.id IS NOT NULL AND n.id IS NOT NULL THEN array_to_json(array_remove(ARRAY[
        CASE WHEN o.age IS DISTINCT FROM n.age THEN 'age' END,
        CASE WHEN o.name IS DISTINCT FROM n.name THEN 'name' END,
        CASE WHEN o.nickname IS DISTINCT FROM n.nickname THEN 'nickname' END,
        CASE WHEN o.team_id IS DISTINCT FROM n.team_id THEN 'team_id' END
      ]::text[], NULL)) END,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT age, id, name, nickname, team_id FROM old_rows AS r) AS o FULL JOIN (SELECT age, id, name, nickname, team_id FROM new_rows AS r) AS n ON o.id = n.id
    WHERE ROW(o.age, o.id, o.name, o.nickname, o.team_id) IS DISTINCT FROM ROW(n.age, n.id, n.name, n.nickname, n.team_id);
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'people', 'delete', concat('{"id":', to_json(o.id), '}'), row_to_json(o), NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT age, id, name, nickname, team_id FROM old_rows AS r) AS o;
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
CREATE FUNCTION audit_teams ()
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
    SELECT 'teams', 'insert', concat('{"id":', to_json(n.id), '}'), NULL, row_to_json(n), NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT id, name FROM new_rows AS r) AS n;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'teams', 'update', CASE WHEN n.id IS NOT NULL THEN concat('{"id":', to_json(n.id), '}') ELSE concat('{"id":', to_json(o.id), '}') END,
      CASE WHEN o.id IS NOT NULL THEN row_to_json(o) END, CASE WHEN n.id IS NOT NULL THEN row_to_json(n) END,
      CASE WHEN o.id IS NOT NULL AND n.id IS NOT NULL THEN array_to_json(array_remove(ARRAY[
        CASE WHEN o.name IS DISTINCT FROM n.name THEN 'name' END
      ]::text[], NULL)) END,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT id, name FROM old_rows AS r) AS o FULL JOIN (SELECT id, name FROM new_rows AS r) AS n ON o.id = n.id
    WHERE ROW(o.id, o.name) IS DISTINCT FROM ROW(n.id, n.name);
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'teams', 'delete', concat('{"id":', to_json(o.id), '}'), row_to_json(o), NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT id, name FROM old_rows AS r) AS o;
  ELSE
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    VALUES ('teams', 'truncate', NULL, NULL, NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment);
  END IF;
  RETURN NULL;
END
$body$;
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', 'audit_teams ()'::regprocedure, current_schema());
END
$$;
CREATE TRIGGER audit_insert AFTER INSERT ON teams REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_teams();
CREATE TRIGGER audit_update AFTER UPDATE ON teams REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_teams();
CREATE TRIGGER audit_delete AFTER DELETE ON teams REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_teams();
CREATE TRIGGER audit_truncate AFTER TRUNCATE ON teams FOR EACH STATEMENT EXECUTE FUNCTION audit_teams();
DROP FUNCTION IF EXISTS audit_groups ();

COMMIT;
