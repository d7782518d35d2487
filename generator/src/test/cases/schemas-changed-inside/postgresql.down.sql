-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row holds 'middle' of the enum app.size
--   - no row of app.crates written since breaks crates_weight_check: check weight > 0
--   - every value of app.crates.id fits int
--   - every value of app.crates.title fits varchar(20)
--   - every value of hr.boxes.box_id fits int
--   - no row has NULL in hr.boxes.box_id
-- Rollback: lossy
--   - values written to app.crates.made_at since
--   - what int cannot hold of the values written to app.crates.weight since
--   - the values of app.crates.note
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('app.boxes') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('app.crates') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of app.crates have values in title that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM app.crates WHERE char_length(title) > 20) AS text) = '0' THEN '0' ELSE 'rows of app.crates have values in title that do not fit varchar(20)' END AS int);

-- alter role packers
REVOKE SELECT ON hr.boxes FROM packers;
REVOKE USAGE ON SCHEMA hr FROM packers;

-- drop view app.heavy
DROP VIEW IF EXISTS app.heavy;

-- drop index app.crates.boxes_by_weight
DROP INDEX IF EXISTS app.boxes_by_weight;

-- drop constraint app.crates.crates_weight_check
ALTER TABLE app.crates DROP CONSTRAINT IF EXISTS crates_weight_check;

-- alter column hr.boxes.box_id int
ALTER TABLE hr.boxes ALTER COLUMN box_id TYPE integer USING box_id::integer;
ALTER TABLE hr.boxes ALTER COLUMN box_id SET NOT NULL;

-- no comment on table app.crates
COMMENT ON TABLE app.crates IS NULL;

-- add column app.crates.note text?
ALTER TABLE app.crates ADD COLUMN note text COLLATE "C";

-- alter column app.crates.weight int?
ALTER TABLE app.crates ALTER COLUMN weight TYPE integer USING weight::integer;

-- alter column app.crates.title varchar(20)
ALTER TABLE app.crates ALTER COLUMN title TYPE varchar(20) COLLATE "C";

-- alter column app.crates.size enum:app.size default 'small'
ALTER TABLE app.crates ALTER COLUMN size SET DEFAULT 'small';

-- alter column app.crates.id int
ALTER TABLE app.crates ALTER COLUMN id TYPE integer USING id::integer;

-- drop column app.crates.made_at
-- ! destroys the values of app.crates.made_at
ALTER TABLE app.crates DROP COLUMN IF EXISTS made_at;

-- add constraint app.crates.crates_weight_check: check weight > 0
-- ! fails if rows of app.crates break crates_weight_check
ALTER TABLE app.crates ADD CONSTRAINT crates_weight_check CHECK (weight > 0);

-- create index app.crates.boxes_weight [weight]
CREATE INDEX boxes_weight ON app.crates (weight);

-- alter enum app.size [small, large]
ALTER TYPE app.size RENAME TO plinth_old_size;
CREATE TYPE app.size AS ENUM ('small', 'large');
ALTER TABLE app.crates ALTER COLUMN size DROP DEFAULT;
ALTER TABLE app.crates ALTER COLUMN size TYPE app.size USING size::text::app.size;
ALTER TABLE app.crates ALTER COLUMN size SET DEFAULT 'small';
DROP TYPE app.plinth_old_size;

-- rename constraint app.crates.crates_title_key to crates_name_key
ALTER TABLE app.crates RENAME CONSTRAINT crates_title_key TO crates_name_key;

-- rename column app.crates.title to name
ALTER TABLE app.crates RENAME COLUMN title TO name;

-- rename constraint app.crates.crates_weight_check to boxes_weight_check
ALTER TABLE app.crates RENAME CONSTRAINT crates_weight_check TO boxes_weight_check;

-- rename constraint app.crates.crates_pkey to boxes_pkey
ALTER TABLE app.crates RENAME CONSTRAINT crates_pkey TO boxes_pkey;

-- rename constraint app.crates.crates_name_key to boxes_name_key
ALTER TABLE app.crates RENAME CONSTRAINT crates_name_key TO boxes_name_key;

-- rename table app.crates to app.boxes
ALTER TABLE app.crates RENAME TO boxes;

-- create view app.heavy
CREATE VIEW app.heavy WITH (security_invoker = true) AS
SELECT "id" FROM "app"."boxes" WHERE "weight" > 10;

-- alter role packers
GRANT SELECT ON app.heavy TO packers;

-- alter schema app
COMMENT ON SCHEMA app IS 'Old words';

COMMIT;
