-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to people.email since
-- Rollback: retained
--   - the values of people.nickname
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('age', 'email', 'full_name', 'id', 'nickname', 'plinth_parked_002_change_nickname', 'team_id')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'audit_people_delete', 'audit_people_insert', 'audit_people_rekey', 'audit_people_update')) AS TEXT) = '0';

-- rename table groups to teams
DROP TRIGGER IF EXISTS audit_groups_insert;
DROP TRIGGER IF EXISTS audit_groups_update;
DROP TRIGGER IF EXISTS audit_groups_rekey;
DROP TRIGGER IF EXISTS audit_groups_delete;

-- bring back column people.nickname from plinth_parked_002_change_nickname
DROP TRIGGER IF EXISTS audit_people_insert;
DROP TRIGGER IF EXISTS audit_people_update;
DROP TRIGGER IF EXISTS audit_people_rekey;
DROP TRIGGER IF EXISTS audit_people_delete;

-- rename table groups to teams
ALTER TABLE "groups" RENAME TO teams;

-- rebuild people
--   alter column people.age text?
--   bring back column people.nickname from plinth_parked_002_change_nickname
--   drop column people.email
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  team_id INTEGER NOT NULL,
  full_name TEXT NOT NULL,
  age TEXT,
  nickname TEXT,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE,
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_team_id_type_check CHECK (typeof(team_id) IN ('integer', 'null') AND team_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_full_name_type_check CHECK (length(full_name) <= 50)
);
-- ! destroys the values of people.email
INSERT INTO plinth_new_people (rowid, id, team_id, full_name, age, nickname)
SELECT old.rowid, old.id, old.team_id, old.full_name, CAST(old.age AS TEXT), old.plinth_parked_002_change_nickname
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- rename column people.full_name to name
ALTER TABLE people RENAME COLUMN full_name TO name;
CREATE TRIGGER audit_teams_insert AFTER INSERT ON teams
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'teams', 'insert', json_object('id', new.id),
    NULL,
    json_object('id', new.id, 'name', new.name),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_teams_update AFTER UPDATE ON teams WHEN old.id IS new.id AND (old.name IS NOT new.name)
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'teams', 'update', json_object('id', new.id),
    json_object('id', old.id, 'name', old.name),
    json_object('id', new.id, 'name', new.name),
    '[' || substr(CASE WHEN old.name IS NOT new.name THEN ',' || json_quote('name') ELSE '' END, 2) || ']', c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_teams_rekey AFTER UPDATE ON teams WHEN old.id IS NOT new.id
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'teams', 'update', json_object('id', old.id),
    json_object('id', old.id, 'name', old.name),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'teams', 'update', json_object('id', new.id),
    NULL,
    json_object('id', new.id, 'name', new.name),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_teams_delete AFTER DELETE ON teams
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'teams', 'delete', json_object('id', old.id),
    json_object('id', old.id, 'name', old.name),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_people_insert AFTER INSERT ON people
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'insert', json_object('id', new.id),
    NULL,
    json_object('age', new.age, 'id', new.id, 'name', new.name, 'nickname', new.nickname, 'team_id', new.team_id),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_people_update AFTER UPDATE ON people WHEN old.id IS new.id AND (old.age IS NOT new.age OR old.name IS NOT new.name OR old.nickname IS NOT new.nickname OR old.team_id IS NOT new.team_id)
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'update', json_object('id', new.id),
    json_object('age', old.age, 'id', old.id, 'name', old.name, 'nickname', old.nickname, 'team_id', old.team_id),
    json_object('age', new.age, 'id', new.id, 'name', new.name, 'nickname', new.nickname, 'team_id', new.team_id),
    '[' || substr(CASE WHEN old.age IS NOT new.age THEN ',' || json_quote('age') ELSE '' END
      || CASE WHEN old.name IS NOT new.name THEN ',' || json_quote('name') ELSE '' END
      || CASE WHEN old.nickname IS NOT new.nickname THEN ',' || json_quote('nickname') ELSE '' END
      || CASE WHEN old.team_id IS NOT new.team_id THEN ',' || json_quote('team_id') ELSE '' END, 2) || ']', c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_people_rekey AFTER UPDATE ON people WHEN old.id IS NOT new.id
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'update', json_object('id', old.id),
    json_object('age', old.age, 'id', old.id, 'name', old.name, 'nickname', old.nickname, 'team_id', old.team_id),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'update', json_object('id', new.id),
    NULL,
    json_object('age', new.age, 'id', new.id, 'name', new.name, 'nickname', new.nickname, 'team_id', new.team_id),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_people_delete AFTER DELETE ON people
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'delete', json_object('id', old.id),
    json_object('age', old.age, 'id', old.id, 'name', old.name, 'nickname', old.nickname, 'team_id', old.team_id),
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
