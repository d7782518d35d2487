-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - what raw search in places held
--   - what raw statistics of places held
--   - what raw domain grade holds by then
--   - values written to places.mark since
--   - what raw statistics of places holds by then
--   - what raw search in places holds by then
--   - what raw towns at hand holds by then
--   - what raw domain postcode held
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('places') AND attname = 'city' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('towns') AND relkind = 'v') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('places') AND attname = 'town' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('places') AND attname = 'mark' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create raw domain postcode
CREATE DOMAIN postcode AS text CHECK (VALUE ~ '^[0-9]{5}$');

-- drop raw towns at hand
DROP MATERIALIZED VIEW towns_at_hand;

-- drop view towns
DROP VIEW IF EXISTS towns;

-- drop raw statistics of places
DROP STATISTICS places_dependent;

-- drop column places.mark
-- ! destroys the values of places.mark
ALTER TABLE places DROP COLUMN IF EXISTS mark;

-- drop raw domain grade
DROP DOMAIN grade;

-- rename column places.town to city
ALTER TABLE places RENAME COLUMN town TO city;

-- create raw statistics of places
CREATE STATISTICS places_dependent (dependencies) ON city, postcode FROM places;

COMMIT;
