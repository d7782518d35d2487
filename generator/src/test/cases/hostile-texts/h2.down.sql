-- Down: undoes up.sql
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

-- drop constraint texts.texts_list
ALTER TABLE IF EXISTS "texts" DROP CONSTRAINT IF EXISTS "texts_list";

-- drop constraint texts.texts_comments_check
ALTER TABLE IF EXISTS "texts" DROP CONSTRAINT IF EXISTS "texts_comments_check";

-- no comment on table texts
COMMENT ON TABLE "texts" IS NULL;

-- drop column texts.braces
ALTER TABLE IF EXISTS "texts" DROP CONSTRAINT IF EXISTS "texts_braces_length_check";
-- ! destroys the values of texts.braces
ALTER TABLE "texts" DROP COLUMN IF EXISTS "braces";

-- drop column texts.wide
ALTER TABLE IF EXISTS "texts" DROP CONSTRAINT IF EXISTS "texts_wide_length_check";
-- ! destroys the values of texts.wide
ALTER TABLE "texts" DROP COLUMN IF EXISTS "wide";

-- drop column texts.lines
ALTER TABLE IF EXISTS "texts" DROP CONSTRAINT IF EXISTS "texts_lines_length_check";
-- ! destroys the values of texts.lines
ALTER TABLE "texts" DROP COLUMN IF EXISTS "lines";

-- drop column texts.slashes
ALTER TABLE IF EXISTS "texts" DROP CONSTRAINT IF EXISTS "texts_slashes_length_check";
-- ! destroys the values of texts.slashes
ALTER TABLE "texts" DROP COLUMN IF EXISTS "slashes";

-- drop column texts.comments
ALTER TABLE IF EXISTS "texts" DROP CONSTRAINT IF EXISTS "texts_comments_length_check";
-- ! destroys the values of texts.comments
ALTER TABLE "texts" DROP COLUMN IF EXISTS "comments";

-- drop column texts.dollars
ALTER TABLE IF EXISTS "texts" DROP CONSTRAINT IF EXISTS "texts_dollars_length_check";
-- ! destroys the values of texts.dollars
ALTER TABLE "texts" DROP COLUMN IF EXISTS "dollars";

-- drop column texts.quotes
ALTER TABLE IF EXISTS "texts" DROP CONSTRAINT IF EXISTS "texts_quotes_length_check";
-- ! destroys the values of texts.quotes
ALTER TABLE "texts" DROP COLUMN IF EXISTS "quotes";
