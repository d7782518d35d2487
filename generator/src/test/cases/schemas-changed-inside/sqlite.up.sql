-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
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
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the view app.heavy has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('app.heavy') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the table app.boxes has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('app.boxes') WHERE lower(name) NOT IN ('id', 'made_at', 'name', 'note', 'size', 'title', 'weight')) AS TEXT) = '0';
-- stops if the table app.boxes has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('app.boxes') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'boxes_by_weight', 'boxes_weight')) AS TEXT) = '0';
-- stops if the table hr.boxes has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('hr.boxes') WHERE lower(name) NOT IN ('box_id', 'id', 'name')) AS TEXT) = '0';
-- stops if the table hr.boxes has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('hr.boxes') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop view app.heavy
DROP VIEW IF EXISTS "app.heavy";

-- rename table app.boxes to app.crates
ALTER TABLE "app.boxes" RENAME TO "app.crates";

-- rename column app.crates.name to title
ALTER TABLE "app.crates" RENAME COLUMN name TO title;

-- rebuild app.crates
--   rename column app.crates.name to title
--   rename constraint app.crates.crates_name_key to crates_title_key
--   alter enum app.size [small, middle, large]
--   drop index app.crates.boxes_weight
--   drop constraint app.crates.crates_weight_check
--   add column app.crates.made_at timestamptz default now()
--   alter column app.crates.id bigint
--   alter column app.crates.size enum:app.size default 'middle'
--   alter column app.crates.title varchar(30)
--   alter column app.crates.weight decimal(10,2)?
--   drop column app.crates.note
--   comment on table app.crates: What was boxes
--   add constraint app.crates.crates_weight_check: check weight >= 0
--   create index app.crates.boxes_by_weight [weight desc]
CREATE TABLE "plinth_new_app.crates" (
  id INT NOT NULL,
  size TEXT NOT NULL DEFAULT 'middle',
  title TEXT NOT NULL,
  weight NUMERIC,
  made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT crates_pkey PRIMARY KEY (id),
  CONSTRAINT crates_title_key UNIQUE (title),
  CONSTRAINT crates_weight_check CHECK (weight >= 0),
  CONSTRAINT crates_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT crates_size_enum_check CHECK (size IN ('small', 'middle', 'large')),
  CONSTRAINT crates_title_type_check CHECK (length(title) <= 30),
  CONSTRAINT crates_weight_type_check CHECK (round(weight, 2) = weight AND abs(weight) < 100000000),
  CONSTRAINT crates_made_at_type_check CHECK (made_at IS strftime('%Y-%m-%d %H:%M:%f', made_at, '+0 days'))
);
-- ! destroys the values of app.crates.note
INSERT INTO "plinth_new_app.crates" (rowid, id, size, title, weight)
SELECT old.rowid, old.id, old.size, old.title, CAST(old.weight AS NUMERIC)
FROM "app.crates" AS old;
DROP TABLE "app.crates";
ALTER TABLE "plinth_new_app.crates" RENAME TO "app.crates";

-- alter column hr.boxes.box_id bigint?
CREATE TABLE "plinth_new_hr.boxes" (
  id INT NOT NULL,
  box_id INTEGER,
  name TEXT NOT NULL,
  CONSTRAINT boxes_pkey PRIMARY KEY (id),
  CONSTRAINT boxes_box_id_fkey FOREIGN KEY (box_id) REFERENCES "app.crates" (id),
  CONSTRAINT boxes_name_key UNIQUE (name),
  CONSTRAINT boxes_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT boxes_box_id_type_check CHECK (typeof(box_id) IN ('integer', 'null')),
  CONSTRAINT boxes_name_type_check CHECK (length(name) <= 20)
);
INSERT INTO "plinth_new_hr.boxes" (rowid, id, box_id, name)
SELECT old.rowid, old.id, old.box_id, old.name
FROM "hr.boxes" AS old;
DROP TABLE "hr.boxes";
ALTER TABLE "plinth_new_hr.boxes" RENAME TO "hr.boxes";

-- create index app.crates.boxes_by_weight [weight desc]
CREATE INDEX boxes_by_weight ON "app.crates" (weight DESC);

-- create view app.heavy
CREATE VIEW "app.heavy" AS
SELECT id FROM "app.crates" WHERE weight > 20;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
