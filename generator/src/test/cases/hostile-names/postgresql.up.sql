-- Up
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
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('"even %more$; COMMIT; --"') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"Child [x]/y"') AND attname = 'Mixed' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('"Child [x]/y"') AND conname = 'fk "2" --' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('"we""ird; DROP TABLE x; --"') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('"Child [x]/y"') AND conname = 'fk "1" --' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename table we"ird; DROP TABLE x; -- to even %more$; COMMIT; --
ALTER TABLE "we""ird; DROP TABLE x; --" RENAME TO "even %more$; COMMIT; --";

-- rename constraint even %more$; COMMIT; --.we"ird; DROP TABLE x; --_$$_check to even %more$; COMMIT; --_$$_check
ALTER TABLE "even %more$; COMMIT; --" RENAME CONSTRAINT "we""ird; DROP TABLE x; --_$$_check" TO "even %more$; COMMIT; --_$$_check";

-- rename constraint even %more$; COMMIT; --.we"ird; DROP TABLE x; --_pkey to even %more$; COMMIT; --_pkey
ALTER TABLE "even %more$; COMMIT; --" RENAME CONSTRAINT "we""ird; DROP TABLE x; --_pkey" TO "even %more$; COMMIT; --_pkey";

-- rename column even %more$; COMMIT; --.back\slash to back/slash
ALTER TABLE "even %more$; COMMIT; --" RENAME COLUMN "back\slash" TO "back/slash";

-- rename column even %more$; COMMIT; --.it's to it's not
ALTER TABLE "even %more$; COMMIT; --" RENAME COLUMN "it's" TO "it's not";

-- drop index even %more$; COMMIT; --.index $do$
DROP INDEX IF EXISTS "index $do$";

-- rename constraint Child [x]/y.fk "1" -- to fk "2" --
ALTER TABLE "Child [x]/y" RENAME CONSTRAINT "fk ""1"" --" TO "fk ""2"" --";

-- add column even %more$; COMMIT; --."added ""'`]" int?
ALTER TABLE "even %more$; COMMIT; --" ADD COLUMN "added ""'`]" integer;

-- alter column even %more$; COMMIT; --."it's not" varchar(40) default 'x'
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "it's not" DROP DEFAULT;
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "it's not" TYPE varchar(40) COLLATE "C";
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "it's not" SET DEFAULT 'x';

-- alter column even %more$; COMMIT; --."$do$ $1 ?" text?
COMMENT ON COLUMN "even %more$; COMMIT; --"."$do$ $1 ?" IS 'it''s $do$ here';

-- alter column even %more$; COMMIT; --."a b.c" bigint?
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "a b.c" TYPE bigint USING "a b.c"::bigint;

-- alter column even %more$; COMMIT; --."{0} %s ${x}" int default 3
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "{0} %s ${x}" SET NOT NULL;
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "{0} %s ${x}" SET DEFAULT 3;

-- drop column even %more$; COMMIT; --./* c */
-- ! destroys the values of even %more$; COMMIT; --./* c */
ALTER TABLE "even %more$; COMMIT; --" DROP COLUMN IF EXISTS "/* c */";

-- comment on table even %more$; COMMIT; --: /* it's */ -- $$; 'quoted' \ end
COMMENT ON TABLE "even %more$; COMMIT; --" IS '/* it''s */ -- $$; ''quoted'' \ end';

-- add column Child [x]/y.Mixed int?
ALTER TABLE "Child [x]/y" ADD COLUMN "Mixed" integer;

-- add constraint even %more$; COMMIT; --."even %more$; COMMIT; --_added ""'`]_check": check "added ""'`]" > 0
-- ! fails if rows of even %more$; COMMIT; -- break even %more$; COMMIT; --_added "'`]_check
ALTER TABLE "even %more$; COMMIT; --" ADD CONSTRAINT "even %more$; COMMIT; --_added ""'`]_check" CHECK ("added ""'`]" > 0);

-- create index "even %more$; COMMIT; --"."index $do$" ["$$" desc, "a b.c" desc]
CREATE INDEX "index $do$" ON "even %more$; COMMIT; --" ("$$" DESC, "a b.c" DESC);

COMMIT;
