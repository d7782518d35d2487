-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to organisations_with_a_rather_long_name_indeed since
--   - rows written to members_of_organisations_with_a_rather_long_name_indeed since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('organisations_with_a_rather_long_name_indeed') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('members_of_organisations_with_a_rather_long_name_indeed') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table organisations_with_a_rather_long_name_indeed
CREATE TABLE organisations_with_a_rather_long_name_indeed (
  id bigint NOT NULL,
  external_reference_number_one varchar(40) COLLATE "C" NOT NULL,
  external_reference_number_two varchar(40) COLLATE "C" NOT NULL,
  short varchar(2) COLLATE "C" NOT NULL,
  CONSTRAINT organisations_with_a_rather_long_name_indeed_pkey PRIMARY KEY (id),
  CONSTRAINT organisations_with_a_rather_long_name_indeed_external__ea31013e UNIQUE (external_reference_number_one),
  CONSTRAINT organisations_with_a_rather_long_name_indeed_external__034a442e CHECK (external_reference_number_one <> ''),
  CONSTRAINT organisations_with_a_rather_long_name_indeed_external__c6e38e4d UNIQUE (external_reference_number_two),
  CONSTRAINT organisations_with_a_rather_long_name_indeed_external__96c50fca CHECK (external_reference_number_two <> ''),
  CONSTRAINT organisations_with_a_rather_long_name_indeed_short_length_check CHECK (length(short) = 2)
);

-- create table members_of_organisations_with_a_rather_long_name_indeed
CREATE TABLE members_of_organisations_with_a_rather_long_name_indeed (
  id bigint NOT NULL,
  organisations_with_a_rather_long_name_indeed_id bigint NOT NULL,
  organisations_with_a_rather_lo_parent bigint,
  CONSTRAINT members_of_organisations_with_a_rather_long_name_indeed_pkey PRIMARY KEY (id),
  CONSTRAINT members_of_organisations_with_a_rather_long_name_indee_e8e15a3b FOREIGN KEY (organisations_with_a_rather_long_name_indeed_id) REFERENCES organisations_with_a_rather_long_name_indeed (id) ON DELETE CASCADE,
  CONSTRAINT members_of_organisations_with_a_rather_long_name_indee_a18d7127 FOREIGN KEY (organisations_with_a_rather_lo_parent) REFERENCES organisations_with_a_rather_long_name_indeed (id)
);
CREATE INDEX members_of_organisations_with_a_rather_long_name_indee_46d857b0 ON members_of_organisations_with_a_rather_long_name_indeed (organisations_with_a_rather_long_name_indeed_id, organisations_with_a_rather_lo_parent);

COMMIT;
