-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to accounts.name since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- add column accounts.name text?
DROP TRIGGER IF EXISTS audit_accounts_insert;
DROP TRIGGER IF EXISTS audit_accounts_update;
DROP TRIGGER IF EXISTS audit_accounts_rekey;
DROP TRIGGER IF EXISTS audit_accounts_delete;
ALTER TABLE accounts ADD COLUMN name TEXT;

-- create index accounts.accounts_by_email [email]
CREATE INDEX accounts_by_email ON accounts (email);

-- add column accounts.name text?
CREATE TRIGGER audit_accounts_insert AFTER INSERT ON accounts
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'accounts', 'insert', json_object('id', new.id),
    NULL,
    json_object('email', new.email, 'id', new.id, 'name', new.name),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_accounts_update AFTER UPDATE ON accounts WHEN old.id IS new.id AND (old.email IS NOT new.email OR old.name IS NOT new.name)
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'accounts', 'update', json_object('id', new.id),
    json_object('email', old.email, 'id', old.id, 'name', old.name),
    json_object('email', new.email, 'id', new.id, 'name', new.name),
    '[' || substr(CASE WHEN old.email IS NOT new.email THEN ',' || json_quote('email') ELSE '' END
      || CASE WHEN old.name IS NOT new.name THEN ',' || json_quote('name') ELSE '' END, 2) || ']', c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_accounts_rekey AFTER UPDATE ON accounts WHEN old.id IS NOT new.id
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'accounts', 'update', json_object('id', old.id),
    json_object('email', old.email, 'id', old.id, 'name', old.name),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'accounts', 'update', json_object('id', new.id),
    NULL,
    json_object('email', new.email, 'id', new.id, 'name', new.name),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_accounts_delete AFTER DELETE ON accounts
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'accounts', 'delete', json_object('id', old.id),
    json_object('email', old.email, 'id', old.id, 'name', old.name),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;

COMMIT;
