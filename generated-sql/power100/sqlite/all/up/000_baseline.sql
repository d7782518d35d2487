-- Migration: 000_baseline

-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- create table strategic_partners (migrations/000_baseline.yaml:5)
CREATE TABLE strategic_partners (
  id INTEGER NOT NULL CONSTRAINT strategic_partners_pkey PRIMARY KEY AUTOINCREMENT,
  company_name TEXT NOT NULL,
  contact TEXT,
  is_active INTEGER NOT NULL DEFAULT TRUE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT strategic_partners_contact_type_check CHECK (length(contact) <= 320),
  CONSTRAINT strategic_partners_is_active_type_check CHECK (is_active IN (0, 1)),
  CONSTRAINT strategic_partners_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days')),
  CONSTRAINT strategic_partners_updated_at_type_check CHECK (updated_at IS strftime('%Y-%m-%d %H:%M:%f', updated_at, '+0 days'))
);

-- create table contractors (migrations/000_baseline.yaml:14)
CREATE TABLE contractors (
  id INTEGER NOT NULL CONSTRAINT contractors_pkey PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT,
  company_name TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT contractors_email_key UNIQUE (email),
  CONSTRAINT contractors_email_type_check CHECK (length(email) <= 320),
  CONSTRAINT contractors_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days')),
  CONSTRAINT contractors_updated_at_type_check CHECK (updated_at IS strftime('%Y-%m-%d %H:%M:%f', updated_at, '+0 days'))
);

-- create table admin_users (migrations/000_baseline.yaml:24)
CREATE TABLE admin_users (
  id INTEGER NOT NULL CONSTRAINT admin_users_pkey PRIMARY KEY AUTOINCREMENT,
  email TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  full_name TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT admin_users_email_key UNIQUE (email),
  CONSTRAINT admin_users_email_type_check CHECK (length(email) <= 320),
  CONSTRAINT admin_users_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days'))
);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
