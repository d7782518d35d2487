-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- audit people without the values of password without seen_at
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
CREATE TRIGGER audit_people_insert AFTER INSERT ON people
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'insert', json_object('id', new.id),
    NULL,
    json_object('active', json(CASE new.active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'id', new.id, 'name', new.name, 'password', CASE WHEN new.password IS NOT NULL THEN '***' END, 'photo', CASE WHEN new.photo IS NOT NULL THEN lower(hex(new.photo)) END, 'ratio', json(CASE WHEN new.ratio IS NOT NULL THEN printf('%!.17g', new.ratio) END), 'score', json(CASE typeof(new.score) WHEN 'real' THEN printf('%!.15g', new.score) ELSE new.score END)),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_people_update AFTER UPDATE ON people WHEN old.id IS new.id AND (old.active IS NOT new.active OR old.name IS NOT new.name OR old.password IS NOT new.password OR old.photo IS NOT new.photo OR old.ratio IS NOT new.ratio OR old.score IS NOT new.score)
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'update', json_object('id', new.id),
    json_object('active', json(CASE old.active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'id', old.id, 'name', old.name, 'password', CASE WHEN old.password IS NOT NULL THEN '***' END, 'photo', CASE WHEN old.photo IS NOT NULL THEN lower(hex(old.photo)) END, 'ratio', json(CASE WHEN old.ratio IS NOT NULL THEN printf('%!.17g', old.ratio) END), 'score', json(CASE typeof(old.score) WHEN 'real' THEN printf('%!.15g', old.score) ELSE old.score END)),
    json_object('active', json(CASE new.active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'id', new.id, 'name', new.name, 'password', CASE WHEN new.password IS NOT NULL THEN '***' END, 'photo', CASE WHEN new.photo IS NOT NULL THEN lower(hex(new.photo)) END, 'ratio', json(CASE WHEN new.ratio IS NOT NULL THEN printf('%!.17g', new.ratio) END), 'score', json(CASE typeof(new.score) WHEN 'real' THEN printf('%!.15g', new.score) ELSE new.score END)),
    '[' || substr(CASE WHEN old.active IS NOT new.active THEN ',' || json_quote('active') ELSE '' END
      || CASE WHEN old.name IS NOT new.name THEN ',' || json_quote('name') ELSE '' END
      || CASE WHEN old.password IS NOT new.password THEN ',' || json_quote('password') ELSE '' END
      || CASE WHEN old.photo IS NOT new.photo THEN ',' || json_quote('photo') ELSE '' END
      || CASE WHEN old.ratio IS NOT new.ratio THEN ',' || json_quote('ratio') ELSE '' END
      || CASE WHEN old.score IS NOT new.score THEN ',' || json_quote('score') ELSE '' END, 2) || ']', c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_people_rekey AFTER UPDATE ON people WHEN old.id IS NOT new.id
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'update', json_object('id', old.id),
    json_object('active', json(CASE old.active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'id', old.id, 'name', old.name, 'password', CASE WHEN old.password IS NOT NULL THEN '***' END, 'photo', CASE WHEN old.photo IS NOT NULL THEN lower(hex(old.photo)) END, 'ratio', json(CASE WHEN old.ratio IS NOT NULL THEN printf('%!.17g', old.ratio) END), 'score', json(CASE typeof(old.score) WHEN 'real' THEN printf('%!.15g', old.score) ELSE old.score END)),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'update', json_object('id', new.id),
    NULL,
    json_object('active', json(CASE new.active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'id', new.id, 'name', new.name, 'password', CASE WHEN new.password IS NOT NULL THEN '***' END, 'photo', CASE WHEN new.photo IS NOT NULL THEN lower(hex(new.photo)) END, 'ratio', json(CASE WHEN new.ratio IS NOT NULL THEN printf('%!.17g', new.ratio) END), 'score', json(CASE typeof(new.score) WHEN 'real' THEN printf('%!.15g', new.score) ELSE new.score END)),
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;
CREATE TRIGGER audit_people_delete AFTER DELETE ON people
BEGIN
  INSERT INTO audit_trail (table_name, operation, record_key, old_values, new_values, changed_columns, actor, ip_address, session_id, application, transaction_id, recorded_at)
  SELECT 'people', 'delete', json_object('id', old.id),
    json_object('active', json(CASE old.active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'id', old.id, 'name', old.name, 'password', CASE WHEN old.password IS NOT NULL THEN '***' END, 'photo', CASE WHEN old.photo IS NOT NULL THEN lower(hex(old.photo)) END, 'ratio', json(CASE WHEN old.ratio IS NOT NULL THEN printf('%!.17g', old.ratio) END), 'score', json(CASE typeof(old.score) WHEN 'real' THEN printf('%!.15g', old.score) ELSE old.score END)),
    NULL,
    NULL, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN audit_context AS c ON true;
END;

COMMIT;
