-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to even %more$; COMMIT; --.added "'`] since
--   - the values of even %more$; COMMIT; --./* c */
--   - values written to Child [x]/y.Mixed since
-- Rollback: conditional
--   - every value of even %more$; COMMIT; --.it's not fits varchar(20)
--   - every value of even %more$; COMMIT; --.a b.c fits int
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table we"ird; DROP TABLE x; -- has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('we"ird; DROP TABLE x; --') WHERE lower(name) NOT IN ('$$', '$do$ $1 ?', '/* c */', 'a b.c', 'added "''`]', 'back/slash', 'back\slash', 'id]', 'it''s', 'it''s not', '{0} %s ${x}', 'ÄÖ 名 😀')) AS TEXT) = '0';
-- stops if the table we"ird; DROP TABLE x; -- has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('we"ird; DROP TABLE x; --') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'index $do$')) AS TEXT) = '0';

-- rename table we"ird; DROP TABLE x; -- to even %more$; COMMIT; --
ALTER TABLE "we""ird; DROP TABLE x; --" RENAME TO "even %more$; COMMIT; --";

-- rename column even %more$; COMMIT; --.back\slash to back/slash
ALTER TABLE "even %more$; COMMIT; --" RENAME COLUMN "back\slash" TO "back/slash";

-- rename column even %more$; COMMIT; --.it's to it's not
ALTER TABLE "even %more$; COMMIT; --" RENAME COLUMN "it's" TO "it's not";

-- rebuild even %more$; COMMIT; --
--   rename column even %more$; COMMIT; --.back\slash to back/slash
--   rename column even %more$; COMMIT; --.it's to it's not
--   drop index even %more$; COMMIT; --.index $do$
--   add column even %more$; COMMIT; --."added ""'`]" int?
--   alter column even %more$; COMMIT; --."it's not" varchar(40) default 'x'
--   alter column even %more$; COMMIT; --."$do$ $1 ?" text?
--   alter column even %more$; COMMIT; --."a b.c" bigint?
--   alter column even %more$; COMMIT; --."{0} %s ${x}" int default 3
--   drop column even %more$; COMMIT; --./* c */
--   comment on table even %more$; COMMIT; --: /* it's */ -- $$; 'quoted' \ end
--   add constraint even %more$; COMMIT; --."even %more$; COMMIT; --_added ""'`]_check": check "added ""'`]" > 0
--   create index "even %more$; COMMIT; --"."index $do$" ["$$" desc, "a b.c" desc]
CREATE TABLE "plinth_new_even %more$; COMMIT; --" (
  "id]" INT NOT NULL,
  "it's not" TEXT NOT NULL DEFAULT 'x',
  "$$" INTEGER NOT NULL,
  "$do$ $1 ?" TEXT,
  "a b.c" INTEGER,
  "{0} %s ${x}" INTEGER NOT NULL DEFAULT 3,
  "ÄÖ 名 😀" TEXT,
  "back/slash" TEXT,
  "added ""'`]" INTEGER,
  CONSTRAINT "even %more$; COMMIT; --_pkey" PRIMARY KEY ("id]"),
  CONSTRAINT "even %more$; COMMIT; --_$$_check" CHECK ("$$" > 0),
  CONSTRAINT "unique ""it's""" UNIQUE ("it's not", "$$"),
  CONSTRAINT "check ]; --" CHECK ("$$" < 1000 OR "it's not" IS NOT NULL),
  CONSTRAINT "even %more$; COMMIT; --_added ""'`]_check" CHECK ("added ""'`]" > 0),
  CONSTRAINT "even %more$; COMMIT; --_id]_type_check" CHECK (typeof("id]") IN ('integer', 'null')),
  CONSTRAINT "even %more$; COMMIT; --_it's not_type_check" CHECK (length("it's not") <= 40),
  CONSTRAINT "even %more$; COMMIT; --_$$_type_check" CHECK (typeof("$$") IN ('integer', 'null') AND "$$" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "even %more$; COMMIT; --_a b.c_type_check" CHECK (typeof("a b.c") IN ('integer', 'null')),
  CONSTRAINT "even %more$; COMMIT; --_{0} %s ${x}_type_check" CHECK (typeof("{0} %s ${x}") IN ('integer', 'null') AND "{0} %s ${x}" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "even %more$; COMMIT; --_added ""'`]_type_check" CHECK (typeof("added ""'`]") IN ('integer', 'null') AND "added ""'`]" BETWEEN -2147483648 AND 2147483647)
);
-- ! destroys the values of even %more$; COMMIT; --./* c */
INSERT INTO "plinth_new_even %more$; COMMIT; --" (rowid, "id]", "it's not", "$$", "$do$ $1 ?", "a b.c", "{0} %s ${x}", "ÄÖ 名 😀", "back/slash")
SELECT old.rowid, old."id]", old."it's not", old."$$", old."$do$ $1 ?", old."a b.c", old."{0} %s ${x}", old."ÄÖ 名 😀", old."back/slash"
FROM "even %more$; COMMIT; --" AS old;
DROP TABLE "even %more$; COMMIT; --";
ALTER TABLE "plinth_new_even %more$; COMMIT; --" RENAME TO "even %more$; COMMIT; --";

-- add column Child [x]/y.Mixed int?
ALTER TABLE "Child [x]/y" ADD COLUMN Mixed INTEGER CONSTRAINT "Child [x]/y_Mixed_type_check" CHECK (typeof(Mixed) IN ('integer', 'null') AND Mixed BETWEEN -2147483648 AND 2147483647);

-- create index "even %more$; COMMIT; --"."index $do$" ["$$" desc, "a b.c" desc]
CREATE INDEX "index $do$" ON "even %more$; COMMIT; --" ("$$" DESC, "a b.c" DESC);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
