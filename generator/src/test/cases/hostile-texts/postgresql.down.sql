-- Down: undoes up.sql
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
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'quotes' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'dollars' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'comments' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'slashes' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'lines' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'wide' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('texts') AND attname = 'braces' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('texts') AND conname = 'texts_comments_check' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('texts') AND conname = 'texts_list' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint texts.texts_list
ALTER TABLE texts DROP CONSTRAINT IF EXISTS texts_list;

-- drop constraint texts.texts_comments_check
ALTER TABLE texts DROP CONSTRAINT IF EXISTS texts_comments_check;

-- no comment on table texts
COMMENT ON TABLE texts IS NULL;

-- drop column texts.braces
-- ! destroys the values of texts.braces
ALTER TABLE texts DROP COLUMN IF EXISTS braces;

-- drop column texts.wide
-- ! destroys the values of texts.wide
ALTER TABLE texts DROP COLUMN IF EXISTS wide;

-- drop column texts.lines
-- ! destroys the values of texts.lines
ALTER TABLE texts DROP COLUMN IF EXISTS lines;

-- drop column texts.slashes
-- ! destroys the values of texts.slashes
ALTER TABLE texts DROP COLUMN IF EXISTS slashes;

-- drop column texts.comments
-- ! destroys the values of texts.comments
ALTER TABLE texts DROP COLUMN IF EXISTS comments;

-- drop column texts.dollars
-- ! destroys the values of texts.dollars
ALTER TABLE texts DROP COLUMN IF EXISTS dollars;

-- drop column texts.quotes
-- ! destroys the values of texts.quotes
ALTER TABLE texts DROP COLUMN IF EXISTS quotes;

COMMIT;
