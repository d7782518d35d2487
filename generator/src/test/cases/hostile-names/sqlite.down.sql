-- Down: undoes up.sql
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
-- stops if the table even %more$; COMMIT; -- has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('even %more$; COMMIT; --') WHERE lower(name) NOT IN ('$$', '$do$ $1 ?', '/* c */', 'a b.c', 'added "''`]', 'back/slash', 'id]', 'it''s not', '{0} %s ${x}', 'ÄÖ 名 😀')) AS TEXT) = '0';
-- stops if the table even %more$; COMMIT; -- has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('even %more$; COMMIT; --') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'index $do$')) AS TEXT) = '0';
-- stops if rows of even %more$; COMMIT; -- have values in a b.c that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "even %more$; COMMIT; --" AS old WHERE old."a b.c" NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';
-- stops if the table Child [x]/y has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('Child [x]/y') WHERE lower(name) NOT IN ('mixed', 'parent id')) AS TEXT) = '0';
-- stops if the table Child [x]/y has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('Child [x]/y') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild even %more$; COMMIT; --
--   drop index even %more$; COMMIT; --.index $do$
--   drop constraint even %more$; COMMIT; --.even %more$; COMMIT; --_added "'`]_check
--   no comment on table even %more$; COMMIT; --
--   add column even %more$; COMMIT; --."/* c */" int?
--   alter column even %more$; COMMIT; --."{0} %s ${x}" int?
--   alter column even %more$; COMMIT; --."a b.c" int?
--   alter column even %more$; COMMIT; --."$do$ $1 ?" text?
--   alter column even %more$; COMMIT; --."it's not" varchar(20) default 'x'
--   drop column even %more$; COMMIT; --.added "'`]
--   create index "even %more$; COMMIT; --"."index $do$" ["$$", "a b.c" desc]
CREATE TABLE "plinth_new_even %more$; COMMIT; --" (
  "id]" INT NOT NULL,
  "it's not" TEXT NOT NULL DEFAULT 'x',
  "$$" INTEGER NOT NULL,
  "$do$ $1 ?" TEXT,
  "a b.c" INTEGER,
  "{0} %s ${x}" INTEGER,
  "ÄÖ 名 😀" TEXT,
  "back/slash" TEXT,
  "/* c */" INTEGER,
  CONSTRAINT "even %more$; COMMIT; --_pkey" PRIMARY KEY ("id]"),
  CONSTRAINT "even %more$; COMMIT; --_$$_check" CHECK ("$$" > 0),
  CONSTRAINT "unique ""it's""" UNIQUE ("it's not", "$$"),
  CONSTRAINT "check ]; --" CHECK ("$$" < 1000 OR "it's not" IS NOT NULL),
  CONSTRAINT "even %more$; COMMIT; --_id]_type_check" CHECK (typeof("id]") IN ('integer', 'null')),
  CONSTRAINT "even %more$; COMMIT; --_it's not_type_check" CHECK (length("it's not") <= 20),
  CONSTRAINT "even %more$; COMMIT; --_$$_type_check" CHECK (typeof("$$") IN ('integer', 'null') AND "$$" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "even %more$; COMMIT; --_a b.c_type_check" CHECK (typeof("a b.c") IN ('integer', 'null') AND "a b.c" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "even %more$; COMMIT; --_{0} %s ${x}_type_check" CHECK (typeof("{0} %s ${x}") IN ('integer', 'null') AND "{0} %s ${x}" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "even %more$; COMMIT; --_/* c */_type_check" CHECK (typeof("/* c */") IN ('integer', 'null') AND "/* c */" BETWEEN -2147483648 AND 2147483647)
);
-- ! destroys the values of even %more$; COMMIT; --.added "'`]
INSERT INTO "plinth_new_even %more$; COMMIT; --" (rowid, "id]", "it's not", "$$", "$do$ $1 ?", "a b.c", "{0} %s ${x}", "ÄÖ 名 😀", "back/slash")
SELECT old.rowid, old."id]", old."it's not", old."$$", old."$do$ $1 ?", old."a b.c", old."{0} %s ${x}", old."ÄÖ 名 😀", old."back/slash"
FROM "even %more$; COMMIT; --" AS old;
DROP TABLE "even %more$; COMMIT; --";
ALTER TABLE "plinth_new_even %more$; COMMIT; --" RENAME TO "even %more$; COMMIT; --";

-- rebuild Child [x]/y
--   drop column Child [x]/y.Mixed
--   rename constraint Child [x]/y.fk "2" -- to fk "1" --
CREATE TABLE "plinth_new_Child [x]/y" (
  "PARENT id" INT NOT NULL,
  CONSTRAINT "Child [x]/y_pkey" PRIMARY KEY ("PARENT id"),
  CONSTRAINT "fk ""1"" --" FOREIGN KEY ("PARENT id") REFERENCES "even %more$; COMMIT; --" ("id]") ON DELETE CASCADE,
  CONSTRAINT "Child [x]/y_PARENT id_type_check" CHECK (typeof("PARENT id") IN ('integer', 'null'))
);
-- ! destroys the values of Child [x]/y.Mixed
INSERT INTO "plinth_new_Child [x]/y" (rowid, "PARENT id")
SELECT old.rowid, old."PARENT id"
FROM "Child [x]/y" AS old;
DROP TABLE "Child [x]/y";
ALTER TABLE "plinth_new_Child [x]/y" RENAME TO "Child [x]/y";

-- create index "even %more$; COMMIT; --"."index $do$" ["$$", "a b.c" desc]
CREATE INDEX "index $do$" ON "even %more$; COMMIT; --" ("$$", "a b.c" DESC);

-- rename column even %more$; COMMIT; --.it's not to it's
ALTER TABLE "even %more$; COMMIT; --" RENAME COLUMN "it's not" TO "it's";

-- rename column even %more$; COMMIT; --.back/slash to back\slash
ALTER TABLE "even %more$; COMMIT; --" RENAME COLUMN "back/slash" TO "back\slash";

-- rename table even %more$; COMMIT; -- to we"ird; DROP TABLE x; --
ALTER TABLE "even %more$; COMMIT; --" RENAME TO "we""ird; DROP TABLE x; --";

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
