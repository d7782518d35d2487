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

-- stops if something that this brings is there already: column texts.quotes, column texts.dollars, column texts.comments, column texts.slashes, column texts.lines, column texts.wide, column texts.braces, constraint texts.texts_comments_check, constraint texts.texts_list, constraint texts.texts_quotes_length_check, constraint texts.texts_dollars_length_check, constraint texts.texts_comments_length_check, constraint texts.texts_slashes_length_check, constraint texts.texts_lines_length_check, constraint texts.texts_wide_length_check, constraint texts.texts_braces_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "COLUMN_NAME" = 'quotes')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "COLUMN_NAME" = 'dollars')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "COLUMN_NAME" = 'comments')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "COLUMN_NAME" = 'slashes')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "COLUMN_NAME" = 'lines')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "COLUMN_NAME" = 'wide')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "COLUMN_NAME" = 'braces')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "CONSTRAINT_NAME" = 'texts_comments_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "CONSTRAINT_NAME" = 'texts_list')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "CONSTRAINT_NAME" = 'texts_quotes_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "CONSTRAINT_NAME" = 'texts_dollars_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "CONSTRAINT_NAME" = 'texts_comments_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "CONSTRAINT_NAME" = 'texts_slashes_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "CONSTRAINT_NAME" = 'texts_lines_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "CONSTRAINT_NAME" = 'texts_wide_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'texts' AND "CONSTRAINT_NAME" = 'texts_braces_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column texts.quotes, column texts.dollars, column texts.comments, column texts.slashes, column texts.lines, column texts.wide, column texts.braces, constraint texts.texts_comments_check, constraint texts.texts_list, constraint texts.texts_quotes_length_check, constraint texts.texts_dollars_length_check, constraint texts.texts_comments_length_check, constraint texts.texts_slashes_length_check, constraint texts.texts_lines_length_check, constraint texts.texts_wide_length_check, constraint texts.texts_braces_length_check' END AS INT);
-- stops if rows of texts break texts_comments_check
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "texts" WHERE NOT '/* */ -- # <#-- --> GO' <> '/* -- ''') AS VARCHAR) = '0' THEN '0' ELSE 'rows of texts break texts_comments_check' END AS INT);
-- stops if rows of texts break texts_list
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "texts" WHERE NOT ("a" IN ('it''s', '--', '/*', ';', '$$', '\', 'GO') OR "a" IS NULL OR "a" NOT LIKE '%[*?]\%\_%' ESCAPE '\')) AS VARCHAR) = '0' THEN '0' ELSE 'rows of texts break texts_list' END AS INT);

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
