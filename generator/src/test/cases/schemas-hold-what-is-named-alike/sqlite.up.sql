-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - schemas/app: names keep the schema in a file
--   - schemas/billing: names keep the schema in a file
-- Rollback: lossy
--   - rows written to app.users since
--   - rows written to billing.users since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table app.users
CREATE TABLE "app.users" (
  id INTEGER NOT NULL CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL,
  email TEXT NOT NULL,
  mood TEXT NOT NULL DEFAULT 'calm',
  level INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT users_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT users_level_check CHECK (level BETWEEN 1 AND 9),
  CONSTRAINT users_user_id_type_check CHECK (typeof(user_id) IN ('integer', 'null') AND user_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT users_email_type_check CHECK (length(email) <= 100),
  CONSTRAINT users_mood_enum_check CHECK (mood IN ('calm', 'busy')),
  CONSTRAINT users_level_type_check CHECK (typeof(level) IN ('integer', 'null') AND level BETWEEN -32768 AND 32767)
);

-- create table billing.users
CREATE TABLE "billing.users" (
  id INT NOT NULL,
  app_user_id INTEGER NOT NULL,
  email TEXT NOT NULL,
  manager_id INTEGER,
  other_id INTEGER,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_app_user_id_fkey FOREIGN KEY (app_user_id) REFERENCES "app.users" (id),
  CONSTRAINT users_email_fkey FOREIGN KEY (email) REFERENCES users (email),
  CONSTRAINT users_manager_id_fkey FOREIGN KEY (manager_id) REFERENCES "billing.users" (id),
  CONSTRAINT users_other_id_fkey FOREIGN KEY (other_id) REFERENCES "app.users" (id),
  CONSTRAINT users_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT users_app_user_id_type_check CHECK (typeof(app_user_id) IN ('integer', 'null')),
  CONSTRAINT users_email_type_check CHECK (length(email) <= 100),
  CONSTRAINT users_manager_id_type_check CHECK (typeof(manager_id) IN ('integer', 'null') AND manager_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT users_other_id_type_check CHECK (typeof(other_id) IN ('integer', 'null'))
);

-- create table app.users
CREATE INDEX users_mood ON "app.users" (mood, email);

-- create table billing.users
CREATE INDEX users_app_user ON "billing.users" (app_user_id);

-- create view app.calm_users
CREATE VIEW "app.calm_users" AS
SELECT id, email FROM "app.users" WHERE mood = 'calm';

-- create view calm_users
CREATE VIEW calm_users AS
SELECT id FROM "app.calm_users";

COMMIT;
