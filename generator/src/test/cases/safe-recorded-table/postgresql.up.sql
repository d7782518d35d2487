-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to accounts.name since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('accounts') AND attname = 'name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('accounts') AND relname = 'accounts_by_email' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
SET LOCAL lock_timeout = '5s';

-- add column accounts.name text?
DROP TRIGGER IF EXISTS audit_insert ON accounts;
DROP TRIGGER IF EXISTS audit_update ON accounts;
DROP TRIGGER IF EXISTS audit_delete ON accounts;
DROP TRIGGER IF EXISTS audit_truncate ON accounts;
ALTER TABLE accounts ADD COLUMN name text COLLATE "C";

-- create index accounts.accounts_by_email [email]
-- ! writes wait until it is built: changes of accounts would not be recorded meanwhile
CREATE INDEX accounts_by_email ON accounts (email);

-- add column accounts.name text?
CREATE OR REPLACE FUNCTION audit_accounts ()
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
    SELECT 'accounts', 'insert', concat('{"id":', to_json(n.id), '}'), NULL, row_to_json(n), NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT email, id, name FROM new_rows AS r) AS n;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'accounts', 'update', CASE WHEN n.id IS NOT NULL THEN concat('{"id":', to_json(n.id), '}') ELSE concat('{"id":', to_json(o.id), '}') END,
      CASE WHEN o.id IS NOT NULL THEN row_to_json(o) END, CASE WHEN n.id IS NOT NULL THEN row_to_json(n) END,
      CASE WHEN o.id IS NOT NULL AND n.id IS NOT NULL THEN array_to_json(array_remove(ARRAY[
        CASE WHEN o.email IS DISTINCT FROM n.email THEN 'email' END,
        CASE WHEN o.name IS DISTINCT FROM n.name THEN 'name' END
      ]::text[], NULL)) END,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT email, id, name FROM old_rows AS r) AS o FULL JOIN (SELECT email, id, name FROM new_rows AS r) AS n ON o.id = n.id
    WHERE ROW(o.email, o.id, o.name) IS DISTINCT FROM ROW(n.email, n.id, n.name);
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    SELECT 'accounts', 'delete', concat('{"id":', to_json(o.id), '}'), row_to_json(o), NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (SELECT email, id, name FROM old_rows AS r) AS o;
  ELSE
    INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
    VALUES ('accounts', 'truncate', NULL, NULL, NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment);
  END IF;
  RETURN NULL;
END
$body$;
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', 'audit_accounts ()'::regprocedure, current_schema());
END
$$;
CREATE TRIGGER audit_insert AFTER INSERT ON accounts REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_accounts();
CREATE TRIGGER audit_update AFTER UPDATE ON accounts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_accounts();
CREATE TRIGGER audit_delete AFTER DELETE ON accounts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_accounts();
CREATE TRIGGER audit_truncate AFTER TRUNCATE ON accounts FOR EACH STATEMENT EXECUTE FUNCTION audit_accounts();

COMMIT;
