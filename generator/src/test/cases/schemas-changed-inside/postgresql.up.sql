-- Up
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
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('app.crates') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('app.boxes') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- alter schema app
COMMENT ON SCHEMA app IS 'New words';

-- drop view app.heavy
DROP VIEW IF EXISTS app.heavy;

-- rename table app.boxes to app.crates
ALTER TABLE app.boxes RENAME TO crates;

-- rename constraint app.crates.boxes_name_key to crates_name_key
ALTER TABLE app.crates RENAME CONSTRAINT boxes_name_key TO crates_name_key;

-- rename constraint app.crates.boxes_pkey to crates_pkey
ALTER TABLE app.crates RENAME CONSTRAINT boxes_pkey TO crates_pkey;

-- rename constraint app.crates.boxes_weight_check to crates_weight_check
ALTER TABLE app.crates RENAME CONSTRAINT boxes_weight_check TO crates_weight_check;

-- rename column app.crates.name to title
ALTER TABLE app.crates RENAME COLUMN name TO title;

-- rename constraint app.crates.crates_name_key to crates_title_key
ALTER TABLE app.crates RENAME CONSTRAINT crates_name_key TO crates_title_key;

-- alter enum app.size [small, middle, large]
ALTER TYPE app.size RENAME TO plinth_old_size;
CREATE TYPE app.size AS ENUM ('small', 'middle', 'large');
ALTER TABLE app.crates ALTER COLUMN size DROP DEFAULT;
ALTER TABLE app.crates ALTER COLUMN size TYPE app.size USING size::text::app.size;
ALTER TABLE app.crates ALTER COLUMN size SET DEFAULT 'small';
DROP TYPE app.plinth_old_size;

-- drop index app.crates.boxes_weight
DROP INDEX IF EXISTS app.boxes_weight;

-- drop constraint app.crates.crates_weight_check
ALTER TABLE app.crates DROP CONSTRAINT IF EXISTS crates_weight_check;

-- add column app.crates.made_at timestamptz default now()
ALTER TABLE app.crates ADD COLUMN made_at timestamptz DEFAULT now() NOT NULL;

-- alter column app.crates.id bigint
ALTER TABLE app.crates ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column app.crates.size enum:app.size default 'middle'
ALTER TABLE app.crates ALTER COLUMN size SET DEFAULT 'middle';

-- alter column app.crates.title varchar(30)
ALTER TABLE app.crates ALTER COLUMN title TYPE varchar(30) COLLATE "C";

-- alter column app.crates.weight decimal(10,2)?
ALTER TABLE app.crates ALTER COLUMN weight TYPE numeric(10, 2);

-- drop column app.crates.note
-- ! destroys the values of app.crates.note
ALTER TABLE app.crates DROP COLUMN IF EXISTS note;

-- comment on table app.crates: What was boxes
COMMENT ON TABLE app.crates IS 'What was boxes';

-- alter column hr.boxes.box_id bigint?
ALTER TABLE hr.boxes ALTER COLUMN box_id TYPE bigint USING box_id::bigint;
ALTER TABLE hr.boxes ALTER COLUMN box_id DROP NOT NULL;

-- add constraint app.crates.crates_weight_check: check weight >= 0
-- ! fails if rows of app.crates break crates_weight_check
ALTER TABLE app.crates ADD CONSTRAINT crates_weight_check CHECK (weight >= 0);

-- create index app.crates.boxes_by_weight [weight desc]
CREATE INDEX boxes_by_weight ON app.crates (weight DESC);

-- create view app.heavy
CREATE VIEW app.heavy WITH (security_invoker = true) AS
SELECT "id" FROM "app"."crates" WHERE "weight" > 20;

-- alter role packers
GRANT USAGE ON SCHEMA hr TO packers;
GRANT SELECT ON hr.boxes TO packers;

COMMIT;
