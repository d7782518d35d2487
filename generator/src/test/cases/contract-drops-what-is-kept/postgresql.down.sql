-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows that were kept as plinth_parked_001_kept_notes
--   - the values of people that were kept as plinth_parked_001_kept_nickname, plinth_parked_001_kept_status
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_001_kept_notes') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_001_kept_nickname' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_001_kept_status' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room in people for plinth_parked_001_kept_nickname, plinth_parked_001_kept_status, whose values are gone
ALTER TABLE people ADD COLUMN plinth_parked_001_kept_nickname varchar(20) COLLATE "C";
ALTER TABLE people ADD COLUMN plinth_parked_001_kept_status varchar(10) COLLATE "C";

-- make plinth_parked_001_kept_notes again, whose rows are gone
CREATE TABLE plinth_parked_001_kept_notes (
  id integer NOT NULL,
  person_id integer NOT NULL,
  body varchar(200) COLLATE "C",
  CONSTRAINT plinth_parked_001_kept_notes_pkey PRIMARY KEY (id)
);
CREATE INDEX plinth_parked_001_kept_notes_body ON plinth_parked_001_kept_notes (person_id, body);
ALTER TABLE plinth_parked_001_kept_notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_001_kept_notes FORCE ROW LEVEL SECURITY;

COMMIT;
