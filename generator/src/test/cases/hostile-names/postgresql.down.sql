-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to even %more$; COMMIT; --.added "'`] since
--   - the values of even %more$; COMMIT; --./* c */
--   - values written to Child [x]/y.Mixed since
-- Rollback: conditional
--   - every value of even %more$; COMMIT; --.it's not fits varchar(20)
--   - every value of even %more$; COMMIT; --.a b.c fits int
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('"we""ird; DROP TABLE x; --"') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('"Child [x]/y"') AND conname = 'fk "1" --' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('"even %more$; COMMIT; --"') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"Child [x]/y"') AND attname = 'Mixed' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('"Child [x]/y"') AND conname = 'fk "2" --' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of even %more$; COMMIT; -- have values in it's not that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "even %more$; COMMIT; --" WHERE char_length("it's not") > 20) AS text) = '0' THEN '0' ELSE 'rows of even %more$; COMMIT; -- have values in it''s not that do not fit varchar(20)' END AS int);

-- drop index even %more$; COMMIT; --.index $do$
DROP INDEX IF EXISTS "index $do$";

-- drop constraint even %more$; COMMIT; --.even %more$; COMMIT; --_added "'`]_check
ALTER TABLE "even %more$; COMMIT; --" DROP CONSTRAINT IF EXISTS "even %more$; COMMIT; --_added ""'`]_check";

-- drop column Child [x]/y.Mixed
-- ! destroys the values of Child [x]/y.Mixed
ALTER TABLE "Child [x]/y" DROP COLUMN IF EXISTS "Mixed";

-- no comment on table even %more$; COMMIT; --
COMMENT ON TABLE "even %more$; COMMIT; --" IS NULL;

-- add column even %more$; COMMIT; --."/* c */" int?
ALTER TABLE "even %more$; COMMIT; --" ADD COLUMN "/* c */" integer;

-- alter column even %more$; COMMIT; --."{0} %s ${x}" int?
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "{0} %s ${x}" DROP DEFAULT;
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "{0} %s ${x}" DROP NOT NULL;

-- alter column even %more$; COMMIT; --."a b.c" int?
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "a b.c" TYPE integer USING "a b.c"::integer;

-- alter column even %more$; COMMIT; --."$do$ $1 ?" text?
COMMENT ON COLUMN "even %more$; COMMIT; --"."$do$ $1 ?" IS NULL;

-- alter column even %more$; COMMIT; --."it's not" varchar(20) default 'x'
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "it's not" DROP DEFAULT;
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "it's not" TYPE varchar(20) COLLATE "C";
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "it's not" SET DEFAULT 'x';

-- drop column even %more$; COMMIT; --.added "'`]
-- ! destroys the values of even %more$; COMMIT; --.added "'`]
ALTER TABLE "even %more$; COMMIT; --" DROP COLUMN IF EXISTS "added ""'`]";

-- rename constraint Child [x]/y.fk "2" -- to fk "1" --
ALTER TABLE "Child [x]/y" RENAME CONSTRAINT "fk ""2"" --" TO "fk ""1"" --";

-- create index "even %more$; COMMIT; --"."index $do$" ["$$", "a b.c" desc]
CREATE INDEX "index $do$" ON "even %more$; COMMIT; --" ("$$", "a b.c" DESC);

-- rename column even %more$; COMMIT; --.it's not to it's
ALTER TABLE "even %more$; COMMIT; --" RENAME COLUMN "it's not" TO "it's";

-- rename column even %more$; COMMIT; --.back/slash to back\slash
ALTER TABLE "even %more$; COMMIT; --" RENAME COLUMN "back/slash" TO "back\slash";

-- rename constraint even %more$; COMMIT; --.even %more$; COMMIT; --_pkey to we"ird; DROP TABLE x; --_pkey
ALTER TABLE "even %more$; COMMIT; --" RENAME CONSTRAINT "even %more$; COMMIT; --_pkey" TO "we""ird; DROP TABLE x; --_pkey";

-- rename constraint even %more$; COMMIT; --.even %more$; COMMIT; --_$$_check to we"ird; DROP TABLE x; --_$$_check
ALTER TABLE "even %more$; COMMIT; --" RENAME CONSTRAINT "even %more$; COMMIT; --_$$_check" TO "we""ird; DROP TABLE x; --_$$_check";

-- rename table even %more$; COMMIT; -- to we"ird; DROP TABLE x; --
ALTER TABLE "even %more$; COMMIT; --" RENAME TO "we""ird; DROP TABLE x; --";

COMMIT;
