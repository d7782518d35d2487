-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to everything.a_boolean since
--   - values written to everything.a_smallint since
--   - values written to everything.an_int since
--   - values written to everything.a_bigint since
--   - values written to everything.a_decimal since
--   - values written to everything.a_real since
--   - values written to everything.a_double since
--   - values written to everything.a_char since
--   - values written to everything.a_varchar since
--   - values written to everything.a_text since
--   - values written to everything.a_uuid since
--   - values written to everything.a_date since
--   - values written to everything.a_time since
--   - values written to everything.a_timestamp since
--   - values written to everything.a_timestamptz since
--   - values written to everything.a_json since
--   - values written to everything.a_binary since
--   - values written to everything.a_short_binary since

-- drop column everything.a_short_binary
-- ! destroys the values of everything.a_short_binary
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_short_binary";

-- drop column everything.a_binary
-- ! destroys the values of everything.a_binary
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_binary";

-- drop column everything.a_json
-- ! destroys the values of everything.a_json
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_json";

-- drop column everything.a_timestamptz
-- ! destroys the values of everything.a_timestamptz
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_timestamptz";

-- drop column everything.a_timestamp
-- ! destroys the values of everything.a_timestamp
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_timestamp";

-- drop column everything.a_time
-- ! destroys the values of everything.a_time
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_time";

-- drop column everything.a_date
-- ! destroys the values of everything.a_date
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_date";

-- drop column everything.a_uuid
-- ! destroys the values of everything.a_uuid
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_uuid";

-- drop column everything.a_text
-- ! destroys the values of everything.a_text
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_text";

-- drop column everything.a_varchar
ALTER TABLE IF EXISTS "everything" DROP CONSTRAINT IF EXISTS "everything_a_varchar_length_check";
-- ! destroys the values of everything.a_varchar
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_varchar";

-- drop column everything.a_char
ALTER TABLE IF EXISTS "everything" DROP CONSTRAINT IF EXISTS "everything_a_char_length_check";
-- ! destroys the values of everything.a_char
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_char";

-- drop column everything.a_double
-- ! destroys the values of everything.a_double
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_double";

-- drop column everything.a_real
-- ! destroys the values of everything.a_real
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_real";

-- drop column everything.a_decimal
-- ! destroys the values of everything.a_decimal
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_decimal";

-- drop column everything.a_bigint
-- ! destroys the values of everything.a_bigint
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_bigint";

-- drop column everything.an_int
-- ! destroys the values of everything.an_int
ALTER TABLE "everything" DROP COLUMN IF EXISTS "an_int";

-- drop column everything.a_smallint
-- ! destroys the values of everything.a_smallint
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_smallint";

-- drop column everything.a_boolean
-- ! destroys the values of everything.a_boolean
ALTER TABLE "everything" DROP COLUMN IF EXISTS "a_boolean";
