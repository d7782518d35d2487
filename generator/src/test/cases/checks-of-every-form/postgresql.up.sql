-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to readings since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('readings') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table readings
CREATE TABLE readings (
  id bigint NOT NULL,
  a integer NOT NULL,
  b integer,
  ratio numeric(8, 2),
  name varchar(40) COLLATE "C",
  flag boolean NOT NULL,
  other boolean,
  taken timestamptz,
  day date,
  CONSTRAINT readings_pkey PRIMARY KEY (id),
  CONSTRAINT readings_and_or CHECK ((a > 0 OR b > 0) AND NOT (a = 5 AND b = 5)),
  CONSTRAINT readings_not CHECK (NOT flag OR other IS NOT NULL),
  CONSTRAINT readings_sums CHECK (a + b * 2 - (a - b) <> -1),
  CONSTRAINT readings_division CHECK (ratio IS NULL OR ratio / 2 < 5000),
  CONSTRAINT readings_sign CHECK (-a < 10 AND -(-a) > -10),
  CONSTRAINT readings_between CHECK (a BETWEEN -100 AND 100 AND b NOT BETWEEN 7 AND 8),
  CONSTRAINT readings_in CHECK (name IN ('x', 'y', 'it''s') OR name NOT IN ('z') OR name IS NULL),
  CONSTRAINT readings_like CHECK (name LIKE 'a%' ESCAPE '\' OR name NOT LIKE '%b\%c%' ESCAPE '\' OR name IS NULL),
  CONSTRAINT readings_case CHECK (CASE WHEN a > 1 THEN b IS NULL OR b > 0 WHEN a < -1 THEN FALSE ELSE TRUE END),
  CONSTRAINT readings_functions CHECK (coalesce(length(trim(name)), abs(b), 0) >= 0 AND nullif(a, 0) IS NOT NULL),
  CONSTRAINT readings_letters CHECK (lower(name) = name OR upper(name) = name OR name IS NULL),
  CONSTRAINT readings_round CHECK (round(ratio) >= 0 OR round(ratio, 1) < 0 OR ratio IS NULL),
  CONSTRAINT readings_text CHECK (name || '-' || CAST(a AS text) <> '-' OR name IS NULL),
  CONSTRAINT readings_day CHECK (day > CAST('2000-01-01' AS date) OR day IS NULL),
  CONSTRAINT readings_taken CHECK (taken >= CAST('2000-01-01 00:00:00Z' AS timestamptz) OR taken IS NULL)
);

COMMIT;
