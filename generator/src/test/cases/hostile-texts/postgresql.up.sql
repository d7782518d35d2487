-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to texts.quotes since
--   - values written to texts.dollars since
--   - values written to texts.comments since
--   - values written to texts.slashes since
--   - values written to texts.lines since
--   - values written to texts.wide since
--   - values written to texts.braces since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'quotes' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'dollars' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'comments' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'slashes' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'lines' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'wide' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'braces' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('texts') AND conname = 'texts_comments_check' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('texts') AND conname = 'texts_list' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column texts.quotes varchar(60) default '''; DROP TABLE texts; --'
ALTER TABLE texts ADD COLUMN quotes varchar(60) COLLATE "C" DEFAULT '''; DROP TABLE texts; --' NOT NULL;

-- add column texts.dollars varchar(60) default '$$ $do$ ${x} $1 \$'
ALTER TABLE texts ADD COLUMN dollars varchar(60) COLLATE "C" DEFAULT '$$ $do$ ${x} $1 \$' NOT NULL;

-- add column texts.comments varchar(60) default '/* */ -- # <#-- --> GO'
ALTER TABLE texts ADD COLUMN comments varchar(60) COLLATE "C" DEFAULT '/* */ -- # <#-- --> GO' NOT NULL;

-- add column texts.slashes varchar(60) default '\ \n \'' \'
ALTER TABLE texts ADD COLUMN slashes varchar(60) COLLATE "C" DEFAULT '\ \n \'' \' NOT NULL;

-- add column texts.lines varchar(60) default 'one
-- two
--
-- GO
-- ;
-- three'
ALTER TABLE texts ADD COLUMN lines varchar(60) COLLATE "C" DEFAULT 'one
two

GO
;
three' NOT NULL;

-- add column texts.wide varchar(60) default 'é ß ﷽ 😀 é   ​'
ALTER TABLE texts ADD COLUMN wide varchar(60) COLLATE "C" DEFAULT 'é ß ﷽ 😀 é   ​' NOT NULL;

-- add column texts.braces varchar(60) default '{0} %s ? :name [x] `'
ALTER TABLE texts ADD COLUMN braces varchar(60) COLLATE "C" DEFAULT '{0} %s ? :name [x] `' NOT NULL;

-- comment on table texts: '; DROP TABLE texts; -- \' $$ /* */ ${x} <#if> [=x]   😀
COMMENT ON TABLE texts IS '''; DROP TABLE texts; -- \'' $$ /* */ ${x} <#if> [=x]   😀';

-- add constraint texts.texts_comments_check: check comments <> '/* -- '''
-- ! fails if rows of texts break texts_comments_check
ALTER TABLE texts ADD CONSTRAINT texts_comments_check CHECK (comments <> '/* -- ''');

-- add constraint texts.texts_list: check a in ('it''s', '--', '/*', ';', '$$', '\', 'GO') or a is null or a not like '%[*?]\%\_%'
-- ! fails if rows of texts break texts_list
ALTER TABLE texts ADD CONSTRAINT texts_list CHECK (a IN ('it''s', '--', '/*', ';', '$$', '\', 'GO') OR a IS NULL OR a NOT LIKE '%[*?]\%\_%' ESCAPE '\');

COMMIT;
