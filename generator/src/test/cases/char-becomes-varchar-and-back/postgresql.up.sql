-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of codes.fixed fits char(4)
--   - every value of codes.wide fits char(2)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('codes') AND conname = 'codes_free_length_check' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('codes') AND conname = 'codes_fixed_length_check' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('codes') AND conname = 'codes_wide_length_check' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of codes have values in free that do not fit char(3)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM codes WHERE char_length(free) <> 3) AS text) = '0' THEN '0' ELSE 'rows of codes have values in free that do not fit char(3)' END AS int);

-- alter column codes.fixed varchar(9)
ALTER TABLE codes DROP CONSTRAINT IF EXISTS codes_fixed_length_check;
ALTER TABLE codes ALTER COLUMN fixed TYPE varchar(9) COLLATE "C";

-- alter column codes.free char(3)?
ALTER TABLE codes ALTER COLUMN free TYPE varchar(3) COLLATE "C";
-- ! fails if rows of codes break codes_free_length_check
ALTER TABLE codes ADD CONSTRAINT codes_free_length_check CHECK (length(free) = 3);

-- alter column codes.wide text
ALTER TABLE codes DROP CONSTRAINT IF EXISTS codes_wide_length_check;
ALTER TABLE codes ALTER COLUMN wide TYPE text COLLATE "C";

COMMIT;
