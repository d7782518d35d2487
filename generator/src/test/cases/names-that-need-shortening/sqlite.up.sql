-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to organisations_with_a_rather_long_name_indeed since
--   - rows written to members_of_organisations_with_a_rather_long_name_indeed since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table organisations_with_a_rather_long_name_indeed
CREATE TABLE organisations_with_a_rather_long_name_indeed (
  id INT NOT NULL,
  external_reference_number_one TEXT NOT NULL,
  external_reference_number_two TEXT NOT NULL,
  short TEXT NOT NULL,
  CONSTRAINT organisations_with_a_rather_long_name_indeed_pkey PRIMARY KEY (id),
  CONSTRAINT organisations_with_a_rather_long_name_indeed_external_reference_number_one_key UNIQUE (external_reference_number_one),
  CONSTRAINT organisations_with_a_rather_long_name_indeed_external_reference_number_one_check CHECK (external_reference_number_one <> ''),
  CONSTRAINT organisations_with_a_rather_long_name_indeed_external_reference_number_two_key UNIQUE (external_reference_number_two),
  CONSTRAINT organisations_with_a_rather_long_name_indeed_external_reference_number_two_check CHECK (external_reference_number_two <> ''),
  CONSTRAINT organisations_with_a_rather_long_name_indeed_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT organisations_with_a_rather_long_name_indeed_external_reference_number_one_type_check CHECK (length(external_reference_number_one) <= 40),
  CONSTRAINT organisations_with_a_rather_long_name_indeed_external_reference_number_two_type_check CHECK (length(external_reference_number_two) <= 40),
  CONSTRAINT organisations_with_a_rather_long_name_indeed_short_type_check CHECK (length(short) = 2)
);

-- create table members_of_organisations_with_a_rather_long_name_indeed
CREATE TABLE members_of_organisations_with_a_rather_long_name_indeed (
  id INT NOT NULL,
  organisations_with_a_rather_long_name_indeed_id INTEGER NOT NULL,
  organisations_with_a_rather_lo_parent INTEGER,
  CONSTRAINT members_of_organisations_with_a_rather_long_name_indeed_pkey PRIMARY KEY (id),
  CONSTRAINT members_of_organisations_with_a_rather_long_name_indeed_organisations_with_a_rather_long_name_indeed_id_fkey FOREIGN KEY (organisations_with_a_rather_long_name_indeed_id) REFERENCES organisations_with_a_rather_long_name_indeed (id) ON DELETE CASCADE,
  CONSTRAINT members_of_organisations_with_a_rather_long_name_indeed_organisations_with_a_rather_lo_parent_fkey FOREIGN KEY (organisations_with_a_rather_lo_parent) REFERENCES organisations_with_a_rather_long_name_indeed (id),
  CONSTRAINT members_of_organisations_with_a_rather_long_name_indeed_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT members_of_organisations_with_a_rather_long_name_indeed_organisations_with_a_rather_long_name_indeed_id_type_check CHECK (typeof(organisations_with_a_rather_long_name_indeed_id) IN ('integer', 'null')),
  CONSTRAINT members_of_organisations_with_a_rather_long_name_indeed_organisations_with_a_rather_lo_parent_type_check CHECK (typeof(organisations_with_a_rather_lo_parent) IN ('integer', 'null'))
);
CREATE INDEX members_of_organisations_with_a_rather_long_name_indeed_organisations_with_a_rather_long_name_indeed_id_organisations_with_a_rather_lo_parent_idx ON members_of_organisations_with_a_rather_long_name_indeed (organisations_with_a_rather_long_name_indeed_id, organisations_with_a_rather_lo_parent);

COMMIT;
