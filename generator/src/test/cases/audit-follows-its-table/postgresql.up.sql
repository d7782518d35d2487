-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to people.email since
-- Rollback: retained
--   - the values of people.nickname
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('groups') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'full_name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'email' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_nickname' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('teams') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'name' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'nickname' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of people have values in age that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE CASE WHEN age IS NULL THEN 0 WHEN NOT (age ~ '^\s*[-+]?[0-9]+\s*$') THEN 1 WHEN CAST(age AS numeric) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS text) = '0' THEN '0' ELSE 'rows of people have values in age that do not fit int' END AS int);

-- rename column people.name to full_name
DROP TRIGGER IF EXISTS audit_insert ON people;
DROP TRIGGER IF EXISTS audit_update ON people;
DROP TRIGGER IF EXISTS audit_delete ON people;
DROP TRIGGER IF EXISTS audit_truncate ON people;
ALTER TABLE people RENAME COLUMN name TO full_name;

-- add column people.email text?
ALTER TABLE people ADD COLUMN email text COLLATE "C";
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
    FROM (SELECT age, email, full_name, id, nickname, team_id FROM new_rows AS r) AS n;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'people', 'update', CASE WHEN n.id IS NOT NULL THEN concat('{"id":', to_json(n.id), '}') ELSE concat('{"id":', to_json(o.id), '}') END,
      CASE WHEN o.id IS NOT NULL THEN row_to_json(o) END, CASE WHEN n.id IS NOT NULL THEN row_to_json(n) END,
      CASE WHEN o.id IS NOT NULL AND n.id IS NOT NULL THEN array_to_json(array_remove(ARRAY[
        CASE WHEN o.age IS DISTINCT FROM n.age THEN 'age' END,
        CASE WHEN o.email IS DISTINCT FROM n.email THEN 'email' END,
        CASE WHEN o.full_name IS DISTINCT FROM n.full_name THEN 'full_name' END,
        CASE WHEN o.nickname IS DISTINCT FROM n.nickname THEN 'nickname' END,
        CASE WHEN o.team_id IS DISTINCT FROM n.team_id THEN 'team_id' END
      ]::text[], NULL)) END,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT age, email, full_name, id, nickname, team_id FROM old_rows AS r) AS o FULL JOIN (SELECT age, email, full_name, id, nickname, team_id FROM new_rows AS r) AS n ON o.id = n.id
    WHERE ROW(o.age, o.email, o.full_name, o.id, o.nickname, o.team_id) IS DISTINCT FROM ROW(n.age, n.email, n.full_name, n.id, n.nickname, n.team_id);
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'people', 'delete', concat('{"id":', to_json(o.id), '}'), row_to_json(o), NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT age, email, full_name, id, nickname, team_id FROM old_rows AS r) AS o;
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

-- backfill people set email = full_name || '@example.org'
UPDATE people SET email = full_name || '@example.org';

-- park column people.nickname as plinth_parked_002_change_nickname
DROP TRIGGER IF EXISTS audit_insert ON people;
DROP TRIGGER IF EXISTS audit_update ON people;
DROP TRIGGER IF EXISTS audit_delete ON people;
DROP TRIGGER IF EXISTS audit_truncate ON people;
ALTER TABLE people RENAME COLUMN nickname TO plinth_parked_002_change_nickname;

-- alter column people.age int?
ALTER TABLE people ALTER COLUMN age TYPE integer USING age::integer;

-- rename table teams to groups
DROP TRIGGER IF EXISTS audit_insert ON teams;
DROP TRIGGER IF EXISTS audit_update ON teams;
DROP TRIGGER IF EXISTS audit_delete ON teams;
DROP TRIGGER IF EXISTS audit_truncate ON teams;
ALTER TABLE teams RENAME TO groups;

-- rename constraint groups.teams_pkey to groups_pkey
ALTER TABLE groups RENAME CONSTRAINT teams_pkey TO groups_pkey;

-- rename table teams to groups
CREATE FUNCTION audit_groups ()
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
    SELECT 'groups', 'insert', concat('{"id":', to_json(n.id), '}'), NULL, row_to_json(n), NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT id, name FROM new_rows AS r) AS n;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'groups', 'update', CASE WHEN n.id IS NOT NULL THEN concat('{"id":', to_json(n.id), '}') ELSE concat('{"id":', to_json(o.id), '}') END,
      CASE WHEN o.id IS NOT NULL THEN row_to_json(o) END, CASE WHEN n.id IS NOT NULL THEN row_to_json(n) END,
      CASE WHEN o.id IS NOT NULL AND n.id IS NOT NULL THEN array_to_json(array_remove(ARRAY[
        CASE WHEN o.name IS DISTINCT FROM n.name THEN 'name' END
      ]::text[], NULL)) END,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT id, name FROM old_rows AS r) AS o FULL JOIN (SELECT id, name FROM new_rows AS r) AS n ON o.id = n.id
    WHERE ROW(o.id, o.name) IS DISTINCT FROM ROW(n.id, n.name);
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'groups', 'delete', concat('{"id":', to_json(o.id), '}'), row_to_json(o), NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT id, name FROM old_rows AS r) AS o;
  ELSE
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    VALUES ('groups', 'truncate', NULL, NULL, NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment);
  END IF;
  RETURN NULL;
END
$body$;
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', 'audit_groups ()'::regprocedure, current_schema());
END
$$;
CREATE TRIGGER audit_insert AFTER INSERT ON groups REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_groups();
CREATE TRIGGER audit_update AFTER UPDATE ON groups REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_groups();
CREATE TRIGGER audit_delete AFTER DELETE ON groups REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_groups();
CREATE TRIGGER audit_truncate AFTER TRUNCATE ON groups FOR EACH STATEMENT EXECUTE FUNCTION audit_groups();
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
    FROM (SELECT age, email, full_name, id, team_id FROM new_rows AS r) AS n;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'people', 'update', CASE WHEN n.id IS NOT NULL THEN concat('{"id":', to_json(n.id), '}') ELSE concat('{"id":', to_json(o.id), '}') END,
      CASE WHEN o.id IS NOT NULL THEN row_to_json(o) END, CASE WHEN n.id IS NOT NULL THEN row_to_json(n) END,
      CASE WHEN o.id IS NOT NULL AND n.id IS NOT NULL THEN array_to_json(array_remove(ARRAY[
        CASE WHEN o.age IS DISTINCT FROM n.age THEN 'age' END,
        CASE WHEN o.email IS DISTINCT FROM n.email THEN 'email' END,
        CASE WHEN o.full_name IS DISTINCT FROM n.full_name THEN 'full_name' END,
        CASE WHEN o.team_id IS DISTINCT FROM n.team_id THEN 'team_id' END
      ]::text[], NULL)) END,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT age, email, full_name, id, team_id FROM old_rows AS r) AS o FULL JOIN (SELECT age, email, full_name, id, team_id FROM new_rows AS r) AS n ON o.id = n.id
    WHERE ROW(o.age, o.email, o.full_name, o.id, o.team_id) IS DISTINCT FROM ROW(n.age, n.email, n.full_name, n.id, n.team_id);
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'people', 'delete', concat('{"id":', to_json(o.id), '}'), row_to_json(o), NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT age, email, full_name, id, team_id FROM old_rows AS r) AS o;
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

-- rename constraint groups.teams_pkey to groups_pkey
DROP FUNCTION IF EXISTS audit_teams ();

COMMIT;
