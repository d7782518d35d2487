-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to texts.quotes since
--   - values written to texts.dollars since
--   - values written to texts.comments since
--   - values written to texts.slashes since
--   - values written to texts.lines since
--   - values written to texts.wide since
--   - values written to texts.braces since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table texts has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('texts') WHERE lower(name) NOT IN ('a', 'braces', 'comments', 'dollars', 'id', 'lines', 'quotes', 'slashes', 'wide')) AS TEXT) = '0';
-- stops if the table texts has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('texts') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild texts
--   add column texts.quotes varchar(60) default '''; DROP TABLE texts; --'
--   add column texts.dollars varchar(60) default '$$ $do$ ${x} $1 \$'
--   add column texts.comments varchar(60) default '/* */ -- # <#-- --> GO'
--   add column texts.slashes varchar(60) default '\ \n \'' \'
--   add column texts.lines varchar(60) default 'one
-- two
--
-- GO
-- ;
-- three'
--   add column texts.wide varchar(60) default 'é ß ﷽ 😀 é   ​'
--   add column texts.braces varchar(60) default '{0} %s ? :name [x] `'
--   comment on table texts: '; DROP TABLE texts; -- \' $$ /* */ ${x} <#if> [=x]   😀
--   add constraint texts.texts_comments_check: check comments <> '/* -- '''
--   add constraint texts.texts_list: check a in ('it''s', '--', '/*', ';', '$$', '\', 'GO') or a is null or a not like '%[*?]\%\_%'
CREATE TABLE plinth_new_texts (
  id INT NOT NULL,
  a TEXT,
  quotes TEXT NOT NULL DEFAULT '''; DROP TABLE texts; --',
  dollars TEXT NOT NULL DEFAULT '$$ $do$ ${x} $1 \$',
  comments TEXT NOT NULL DEFAULT '/* */ -- # <#-- --> GO',
  slashes TEXT NOT NULL DEFAULT '\ \n \'' \',
  lines TEXT NOT NULL DEFAULT 'one
two

GO
;
three',
  wide TEXT NOT NULL DEFAULT 'é ß ﷽ 😀 é   ​',
  braces TEXT NOT NULL DEFAULT '{0} %s ? :name [x] `',
  CONSTRAINT texts_pkey PRIMARY KEY (id),
  CONSTRAINT texts_comments_check CHECK (comments <> '/* -- '''),
  CONSTRAINT texts_list CHECK (a IN ('it''s', '--', '/*', ';', '$$', '\', 'GO') OR a IS NULL OR a NOT GLOB '*[[][*][?]]%_*'),
  CONSTRAINT texts_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT texts_quotes_type_check CHECK (length(quotes) <= 60),
  CONSTRAINT texts_dollars_type_check CHECK (length(dollars) <= 60),
  CONSTRAINT texts_comments_type_check CHECK (length(comments) <= 60),
  CONSTRAINT texts_slashes_type_check CHECK (length(slashes) <= 60),
  CONSTRAINT texts_lines_type_check CHECK (length(lines) <= 60),
  CONSTRAINT texts_wide_type_check CHECK (length(wide) <= 60),
  CONSTRAINT texts_braces_type_check CHECK (length(braces) <= 60)
);
INSERT INTO plinth_new_texts (rowid, id, a)
SELECT old.rowid, old.id, old.a
FROM texts AS old;
DROP TABLE texts;
ALTER TABLE plinth_new_texts RENAME TO texts;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
