-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of persons.full_name fits varchar(50)
--   - every value of persons.age fits int
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('age', 'full_name', 'id', 'name')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'audit_people_delete', 'audit_people_insert', 'audit_people_rekey', 'audit_people_update', 'audit_persons_delete', 'audit_persons_insert', 'audit_persons_rekey', 'audit_persons_update')) AS TEXT) = '0';

-- stands on what changes
DROP TRIGGER IF EXISTS audit_people_insert;
DROP TRIGGER IF EXISTS audit_people_update;
DROP TRIGGER IF EXISTS audit_people_rekey;
DROP TRIGGER IF EXISTS audit_people_delete;

-- rename table people to persons
ALTER TABLE people RENAME TO persons;

-- rename column persons.name to full_name
ALTER TABLE persons RENAME COLUMN name TO full_name;

-- rebuild persons
--   rename column persons.name to full_name
--   alter column persons.full_name varchar(80)
--   alter column persons.age bigint?
--   add constraint persons.persons_age: check age > 0
--   audit notes
CREATE TABLE plinth_new_persons (
  id INT NOT NULL,
  full_name TEXT NOT NULL,
  age INTEGER,
  CONSTRAINT persons_pkey PRIMARY KEY (id),
  CONSTRAINT persons_age CHECK (age > 0),
  CONSTRAINT persons_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT persons_full_name_type_check CHECK (length(full_name) <= 80),
  CONSTRAINT persons_age_type_check CHECK (typeof(age) IN ('integer', 'null'))
);
INSERT INTO plinth_new_persons (rowid, id, full_name, age)
SELECT old.rowid, old.id, old.full_name, old.age
FROM persons AS old;
DROP TABLE persons;
ALTER TABLE plinth_new_persons RENAME TO persons;

-- audit notes
CREATE TRIGGER audit_persons_insert AFTER INSERT ON persons
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'persons', 'insert', json_object('id', new.id),
    NULL,
    json_object('age', new.age, 'full_name', CASE WHEN new.full_name IS NOT NULL THEN '***' END, 'id', new.id),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_persons_update AFTER UPDATE ON persons WHEN old.id IS new.id AND (old.age IS NOT new.age OR old.full_name IS NOT new.full_name)
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'persons', 'update', json_object('id', new.id),
    json_object('age', old.age, 'full_name', CASE WHEN old.full_name IS NOT NULL THEN '***' END, 'id', old.id),
    json_object('age', new.age, 'full_name', CASE WHEN new.full_name IS NOT NULL THEN '***' END, 'id', new.id),
    '[' || substr(CASE WHEN old.age IS NOT new.age THEN ',' || json_quote('age') ELSE '' END
      || CASE WHEN old.full_name IS NOT new.full_name THEN ',' || json_quote('full_name') ELSE '' END, 2) || ']', c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_persons_rekey AFTER UPDATE ON persons WHEN old.id IS NOT new.id
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'persons', 'update', json_object('id', old.id),
    json_object('age', old.age, 'full_name', CASE WHEN old.full_name IS NOT NULL THEN '***' END, 'id', old.id),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'persons', 'update', json_object('id', new.id),
    NULL,
    json_object('age', new.age, 'full_name', CASE WHEN new.full_name IS NOT NULL THEN '***' END, 'id', new.id),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_persons_delete AFTER DELETE ON persons
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'persons', 'delete', json_object('id', old.id),
    json_object('age', old.age, 'full_name', CASE WHEN old.full_name IS NOT NULL THEN '***' END, 'id', old.id),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_notes_insert AFTER INSERT ON notes
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'notes', 'insert', json_object('id', new.id),
    NULL,
    json_object('body', new.body, 'id', new.id),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_notes_update AFTER UPDATE ON notes WHEN old.id IS new.id AND (old.body IS NOT new.body)
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'notes', 'update', json_object('id', new.id),
    json_object('body', old.body, 'id', old.id),
    json_object('body', new.body, 'id', new.id),
    '[' || substr(CASE WHEN old.body IS NOT new.body THEN ',' || json_quote('body') ELSE '' END, 2) || ']', c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_notes_rekey AFTER UPDATE ON notes WHEN old.id IS NOT new.id
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'notes', 'update', json_object('id', old.id),
    json_object('body', old.body, 'id', old.id),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'notes', 'update', json_object('id', new.id),
    NULL,
    json_object('body', new.body, 'id', new.id),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_notes_delete AFTER DELETE ON notes
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'notes', 'delete', json_object('id', old.id),
    json_object('body', old.body, 'id', old.id),
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
