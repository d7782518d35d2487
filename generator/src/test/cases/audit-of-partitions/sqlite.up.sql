-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - tables/events: The file is small
-- Rollback: lossy
--   - rows written to events since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table events
CREATE TABLE events (
  id INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  note TEXT,
  CONSTRAINT events_pkey PRIMARY KEY (id, kind),
  CONSTRAINT events_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT events_kind_type_check CHECK (typeof(kind) IN ('integer', 'null') AND kind BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT events_note_type_check CHECK (length(note) <= 20)
);
CREATE TABLE audit_trail (
  id INTEGER NOT NULL CONSTRAINT audit_trail_pkey PRIMARY KEY AUTOINCREMENT,
  table_name TEXT NOT NULL,
  operation TEXT NOT NULL,
  record_key TEXT,
  old_values TEXT,
  new_values TEXT,
  changed_columns TEXT,
  actor TEXT,
  ip_address TEXT,
  session_id TEXT,
  application TEXT,
  transaction_id TEXT,
  recorded_at TEXT NOT NULL
);
CREATE TABLE audit_context (
  id INT NOT NULL DEFAULT 1,
  actor TEXT,
  ip_address TEXT,
  session_id TEXT,
  application TEXT,
  transaction_id TEXT,
  CONSTRAINT audit_context_pkey PRIMARY KEY (id),
  CONSTRAINT audit_context_one_row CHECK (id = 1),
  CONSTRAINT audit_context_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);
CREATE INDEX audit_trail_record_idx ON audit_trail (table_name, record_key);
CREATE INDEX audit_trail_actor_idx ON audit_trail (actor, recorded_at);
CREATE INDEX audit_trail_period_idx ON audit_trail (recorded_at);
CREATE TRIGGER audit_events_insert AFTER INSERT ON events
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'events', 'insert', json_object('id', new.id, 'kind', new.kind),
    NULL,
    json_object('id', new.id, 'kind', new.kind, 'note', new.note),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_events_update AFTER UPDATE ON events WHEN old.id IS new.id AND old.kind IS new.kind AND (old.note IS NOT new.note)
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'events', 'update', json_object('id', new.id, 'kind', new.kind),
    json_object('id', old.id, 'kind', old.kind, 'note', old.note),
    json_object('id', new.id, 'kind', new.kind, 'note', new.note),
    '[' || substr(CASE WHEN old.note IS NOT new.note THEN ',' || json_quote('note') ELSE '' END, 2) || ']', c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_events_rekey AFTER UPDATE ON events WHEN old.id IS NOT new.id OR old.kind IS NOT new.kind
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'events', 'update', json_object('id', old.id, 'kind', old.kind),
    json_object('id', old.id, 'kind', old.kind, 'note', old.note),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'events', 'update', json_object('id', new.id, 'kind', new.kind),
    NULL,
    json_object('id', new.id, 'kind', new.kind, 'note', new.note),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_events_delete AFTER DELETE ON events
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'events', 'delete', json_object('id', old.id, 'kind', old.kind),
    json_object('id', old.id, 'kind', old.kind, 'note', old.note),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;

COMMIT;
