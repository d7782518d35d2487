-- Migration: 003_create_supporting_tables

-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- create table tags (migrations/003_create_supporting_tables.yaml:6)
CREATE TABLE tags (
  id INTEGER NOT NULL CONSTRAINT tags_pkey PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  CONSTRAINT tags_name_key UNIQUE (name),
  CONSTRAINT tags_name_type_check CHECK (length(name) <= 60)
);

-- create table focus_areas (migrations/003_create_supporting_tables.yaml:10)
CREATE TABLE focus_areas (
  id INTEGER NOT NULL CONSTRAINT focus_areas_pkey PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT,
  CONSTRAINT focus_areas_code_key UNIQUE (code),
  CONSTRAINT focus_areas_code_type_check CHECK (length(code) <= 50),
  CONSTRAINT focus_areas_title_type_check CHECK (length(title) <= 120)
);

-- create table contractor_tags (migrations/003_create_supporting_tables.yaml:16)
CREATE TABLE contractor_tags (
  contractor_id INTEGER NOT NULL,
  tag_id INTEGER NOT NULL,
  tagged_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT contractor_tags_pkey PRIMARY KEY (contractor_id, tag_id),
  CONSTRAINT contractor_tags_contractor_id_fkey FOREIGN KEY (contractor_id) REFERENCES contractors (id) ON DELETE CASCADE,
  CONSTRAINT contractor_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE,
  CONSTRAINT contractor_tags_contractor_id_type_check CHECK (typeof(contractor_id) IN ('integer', 'null') AND contractor_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT contractor_tags_tag_id_type_check CHECK (typeof(tag_id) IN ('integer', 'null') AND tag_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT contractor_tags_tagged_at_type_check CHECK (tagged_at IS strftime('%Y-%m-%d %H:%M:%f', tagged_at, '+0 days'))
);

-- create table contractor_focus_areas (migrations/003_create_supporting_tables.yaml:24)
CREATE TABLE contractor_focus_areas (
  contractor_id INTEGER NOT NULL,
  focus_area_id INTEGER NOT NULL,
  rank INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT contractor_focus_areas_pkey PRIMARY KEY (contractor_id, focus_area_id),
  CONSTRAINT contractor_focus_areas_contractor_id_fkey FOREIGN KEY (contractor_id) REFERENCES contractors (id) ON DELETE CASCADE,
  CONSTRAINT contractor_focus_areas_focus_area_id_fkey FOREIGN KEY (focus_area_id) REFERENCES focus_areas (id),
  CONSTRAINT contractor_focus_areas_rank_check CHECK (rank BETWEEN 1 AND 10),
  CONSTRAINT contractor_focus_areas_contractor_id_type_check CHECK (typeof(contractor_id) IN ('integer', 'null') AND contractor_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT contractor_focus_areas_focus_area_id_type_check CHECK (typeof(focus_area_id) IN ('integer', 'null') AND focus_area_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT contractor_focus_areas_rank_type_check CHECK (typeof(rank) IN ('integer', 'null') AND rank BETWEEN -32768 AND 32767)
);

-- create table contractor_tags (migrations/003_create_supporting_tables.yaml:16)
CREATE INDEX contractor_tags_tag ON contractor_tags (tag_id);

-- create table contractor_focus_areas (migrations/003_create_supporting_tables.yaml:24)
CREATE INDEX contractor_focus_areas_area ON contractor_focus_areas (focus_area_id);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
