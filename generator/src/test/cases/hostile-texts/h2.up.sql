-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to texts.quotes since
--   - values written to texts.dollars since
--   - values written to texts.comments since
--   - values written to texts.slashes since
--   - values written to texts.lines since
--   - values written to texts.wide since
--   - values written to texts.braces since

-- add column texts.quotes varchar(60) default '''; DROP TABLE texts; --'
ALTER TABLE "texts" ADD COLUMN IF NOT EXISTS "quotes" VARCHAR(120) DEFAULT '''; DROP TABLE texts; --' NOT NULL;
-- ! fails if rows of texts break texts_quotes_length_check
ALTER TABLE "texts" ADD CONSTRAINT IF NOT EXISTS "texts_quotes_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("quotes", '[\x{10000}-\x{10FFFF}]', '_')) <= 60);

-- add column texts.dollars varchar(60) default '$$ $do$ ${x} $1 \$'
ALTER TABLE "texts" ADD COLUMN IF NOT EXISTS "dollars" VARCHAR(120) DEFAULT '$$ $do$ ${x} $1 \$' NOT NULL;
-- ! fails if rows of texts break texts_dollars_length_check
ALTER TABLE "texts" ADD CONSTRAINT IF NOT EXISTS "texts_dollars_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("dollars", '[\x{10000}-\x{10FFFF}]', '_')) <= 60);

-- add column texts.comments varchar(60) default '/* */ -- # <#-- --> GO'
ALTER TABLE "texts" ADD COLUMN IF NOT EXISTS "comments" VARCHAR(120) DEFAULT '/* */ -- # <#-- --> GO' NOT NULL;
-- ! fails if rows of texts break texts_comments_length_check
ALTER TABLE "texts" ADD CONSTRAINT IF NOT EXISTS "texts_comments_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("comments", '[\x{10000}-\x{10FFFF}]', '_')) <= 60);

-- add column texts.slashes varchar(60) default '\ \n \'' \'
ALTER TABLE "texts" ADD COLUMN IF NOT EXISTS "slashes" VARCHAR(120) DEFAULT '\ \n \'' \' NOT NULL;
-- ! fails if rows of texts break texts_slashes_length_check
ALTER TABLE "texts" ADD CONSTRAINT IF NOT EXISTS "texts_slashes_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("slashes", '[\x{10000}-\x{10FFFF}]', '_')) <= 60);

-- add column texts.lines varchar(60) default 'one
-- two
--
-- GO
-- ;
-- three'
ALTER TABLE "texts" ADD COLUMN IF NOT EXISTS "lines" VARCHAR(120) DEFAULT 'one
two

GO
;
three' NOT NULL;
-- ! fails if rows of texts break texts_lines_length_check
ALTER TABLE "texts" ADD CONSTRAINT IF NOT EXISTS "texts_lines_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("lines", '[\x{10000}-\x{10FFFF}]', '_')) <= 60);

-- add column texts.wide varchar(60) default 'é ß ﷽ 😀 é   ​'
ALTER TABLE "texts" ADD COLUMN IF NOT EXISTS "wide" VARCHAR(120) DEFAULT 'é ß ﷽ 😀 é   ​' NOT NULL;
-- ! fails if rows of texts break texts_wide_length_check
ALTER TABLE "texts" ADD CONSTRAINT IF NOT EXISTS "texts_wide_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("wide", '[\x{10000}-\x{10FFFF}]', '_')) <= 60);

-- add column texts.braces varchar(60) default '{0} %s ? :name [x] `'
ALTER TABLE "texts" ADD COLUMN IF NOT EXISTS "braces" VARCHAR(120) DEFAULT '{0} %s ? :name [x] `' NOT NULL;
-- ! fails if rows of texts break texts_braces_length_check
ALTER TABLE "texts" ADD CONSTRAINT IF NOT EXISTS "texts_braces_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("braces", '[\x{10000}-\x{10FFFF}]', '_')) <= 60);

-- comment on table texts: '; DROP TABLE texts; -- \' $$ /* */ ${x} <#if> [=x]   😀
COMMENT ON TABLE "texts" IS '''; DROP TABLE texts; -- \'' $$ /* */ ${x} <#if> [=x]   😀';

-- add constraint texts.texts_comments_check: check comments <> '/* -- '''
-- ! fails if rows of texts break texts_comments_check
ALTER TABLE "texts" ADD CONSTRAINT IF NOT EXISTS "texts_comments_check" CHECK ("comments" <> '/* -- ''');

-- add constraint texts.texts_list: check a in ('it''s', '--', '/*', ';', '$$', '\', 'GO') or a is null or a not like '%[*?]\%\_%'
-- ! fails if rows of texts break texts_list
ALTER TABLE "texts" ADD CONSTRAINT IF NOT EXISTS "texts_list" CHECK ("a" IN ('it''s', '--', '/*', ';', '$$', '\', 'GO') OR "a" IS NULL OR "a" NOT LIKE '%[*?]\%\_%' ESCAPE '\');
