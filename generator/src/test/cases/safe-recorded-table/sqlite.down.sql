-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to accounts.name since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table accounts has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('accounts') WHERE lower(name) NOT IN ('email', 'id', 'name')) AS TEXT) = '0';
-- stops if the table accounts has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('accounts') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'accounts_by_email', 'audit_accounts_delete', 'audit_accounts_insert', 'audit_accounts_rekey', 'audit_accounts_update')) AS TEXT) = '0';

-- drop column accounts.name
DROP TRIGGER IF EXISTS audit_accounts_insert;
DROP TRIGGER IF EXISTS audit_accounts_update;
DROP TRIGGER IF EXISTS audit_accounts_rekey;
DROP TRIGGER IF EXISTS audit_accounts_delete;

-- rebuild accounts
--   drop index accounts.accounts_by_email
--   drop column accounts.name
CREATE TABLE plinth_new_accounts (
  id INT NOT NULL,
  email TEXT NOT NULL,
  CONSTRAINT accounts_pkey PRIMARY KEY (id),
  CONSTRAINT accounts_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);
-- ! destroys the values of accounts.name
INSERT INTO plinth_new_accounts (rowid, id, email)
SELECT old.rowid, old.id, old.email
FROM accounts AS old;
DROP TABLE accounts;
ALTER TABLE plinth_new_accounts RENAME TO accounts;

-- drop column accounts.name
CREATE TRIGGER audit_accounts_insert AFTER INSERT ON accounts
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'accounts', 'insert', json_object('id', new.id),
    NULL,
    json_object('email', new.email, 'id', new.id),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_accounts_update AFTER UPDATE ON accounts WHEN old.id IS new.id AND (old.email IS NOT new.email)
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'accounts', 'update', json_object('id', new.id),
    json_object('email', old.email, 'id', old.id),
    json_object('email', new.email, 'id', new.id),
    '[' || substr(CASE WHEN old.email IS NOT new.email THEN ',' || json_quote('email') ELSE '' END, 2) || ']', c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_accounts_rekey AFTER UPDATE ON accounts WHEN old.id IS NOT new.id
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'accounts', 'update', json_object('id', old.id),
    json_object('email', old.email, 'id', old.id),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'accounts', 'update', json_object('id', new.id),
    NULL,
    json_object('email', new.email, 'id', new.id),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_accounts_delete AFTER DELETE ON accounts
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'accounts', 'delete', json_object('id', old.id),
    json_object('email', old.email, 'id', old.id),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
