-- Down: undoes up.sql
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
-- stops if the table persons has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('persons') WHERE lower(name) NOT IN ('age', 'full_name', 'id')) AS TEXT) = '0';
-- stops if the table persons has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('persons') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'audit_persons_delete', 'audit_persons_insert', 'audit_persons_rekey', 'audit_persons_update')) AS TEXT) = '0';
-- stops if rows of persons have values in age that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM persons AS old WHERE old.age NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';

-- rename column persons.full_name to name
DROP TRIGGER IF EXISTS audit_persons_insert;
DROP TRIGGER IF EXISTS audit_persons_update;
DROP TRIGGER IF EXISTS audit_persons_rekey;
DROP TRIGGER IF EXISTS audit_persons_delete;

-- audit notes no longer
DROP TRIGGER IF EXISTS audit_notes_insert;
DROP TRIGGER IF EXISTS audit_notes_update;
DROP TRIGGER IF EXISTS audit_notes_rekey;
DROP TRIGGER IF EXISTS audit_notes_delete;

-- rebuild persons
--   drop constraint persons.persons_age
--   alter column persons.age int?
--   alter column persons.full_name varchar(50)
--   rename column persons.full_name to name
CREATE TABLE plinth_new_persons (
  id INT NOT NULL,
  full_name TEXT NOT NULL,
  age INTEGER,
  CONSTRAINT persons_pkey PRIMARY KEY (id),
  CONSTRAINT persons_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT persons_full_name_type_check CHECK (length(full_name) <= 50),
  CONSTRAINT persons_age_type_check CHECK (typeof(age) IN ('integer', 'null') AND age BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_persons (rowid, id, full_name, age)
SELECT old.rowid, old.id, old.full_name, old.age
FROM persons AS old;
DROP TABLE persons;
ALTER TABLE plinth_new_persons RENAME TO persons;

-- rename column persons.full_name to name
ALTER TABLE persons RENAME COLUMN full_name TO name;

-- rename table persons to people
ALTER TABLE persons RENAME TO people;
CREATE TRIGGER audit_people_insert AFTER INSERT ON people
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'insert', json_object('id', new.id),
    NULL,
    json_object('age', new.age, 'id', new.id, 'name', CASE WHEN new.name IS NOT NULL THEN '***' END),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_people_update AFTER UPDATE ON people WHEN old.id IS new.id AND (old.age IS NOT new.age OR old.name IS NOT new.name)
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'update', json_object('id', new.id),
    json_object('age', old.age, 'id', old.id, 'name', CASE WHEN old.name IS NOT NULL THEN '***' END),
    json_object('age', new.age, 'id', new.id, 'name', CASE WHEN new.name IS NOT NULL THEN '***' END),
    '[' || substr(CASE WHEN old.age IS NOT new.age THEN ',' || json_quote('age') ELSE '' END
      || CASE WHEN old.name IS NOT new.name THEN ',' || json_quote('name') ELSE '' END, 2) || ']', c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_people_rekey AFTER UPDATE ON people WHEN old.id IS NOT new.id
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'update', json_object('id', old.id),
    json_object('age', old.age, 'id', old.id, 'name', CASE WHEN old.name IS NOT NULL THEN '***' END),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'update', json_object('id', new.id),
    NULL,
    json_object('age', new.age, 'id', new.id, 'name', CASE WHEN new.name IS NOT NULL THEN '***' END),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_people_delete AFTER DELETE ON people
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'delete', json_object('id', old.id),
    json_object('age', old.age, 'id', old.id, 'name', CASE WHEN old.name IS NOT NULL THEN '***' END),
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
