-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to settings since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table settings
CREATE TABLE settings (
  id INTEGER NOT NULL CONSTRAINT settings_pkey PRIMARY KEY AUTOINCREMENT,
  whole INTEGER NOT NULL DEFAULT 42,
  negative INTEGER NOT NULL DEFAULT -7,
  fraction NUMERIC NOT NULL DEFAULT 12.5,
  truth INTEGER NOT NULL DEFAULT TRUE,
  untruth INTEGER NOT NULL DEFAULT FALSE,
  word TEXT NOT NULL DEFAULT 'plain',
  empty TEXT NOT NULL DEFAULT '',
  "nothing" TEXT DEFAULT NULL,
  quoted TEXT NOT NULL DEFAULT 'it''s a "quote"',
  backslash TEXT NOT NULL DEFAULT 'C:\new\table',
  broken TEXT NOT NULL DEFAULT 'one
two',
  astral TEXT NOT NULL DEFAULT '😀 é',
  looks_like_code TEXT NOT NULL DEFAULT '''; DROP TABLE settings; --',
  percent TEXT NOT NULL DEFAULT '100% $1 $$ {0} ${x}',
  moment TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  local_moment TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', strftime('%Y-%m-%d %H:%M:%f', 'now'), '+0 days')),
  day TEXT NOT NULL DEFAULT (date('now')),
  fixed_day TEXT NOT NULL DEFAULT (date('2024-02-29', '+0 days')),
  fixed_time TEXT NOT NULL DEFAULT (strftime('%H:%M:%f', '23:59:59')),
  fixed_timestamp TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', '2024-02-29 23:59:59.5', '+0 days')),
  fixed_instant TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', '2024-02-29T23:59:59Z', '+0 days')),
  token TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
  fixed_token TEXT NOT NULL DEFAULT (lower('00000000-0000-4000-8000-00000000000a')),
  object TEXT NOT NULL DEFAULT '{}',
  computed INTEGER NOT NULL DEFAULT (60 * 60 * 24),
  joined TEXT NOT NULL DEFAULT ('a' || 'b' || 'C'),
  chosen TEXT NOT NULL DEFAULT (CASE WHEN 1 < 2 THEN 'less' ELSE 'more' END),
  CONSTRAINT settings_whole_type_check CHECK (typeof(whole) IN ('integer', 'null') AND whole BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT settings_negative_type_check CHECK (typeof(negative) IN ('integer', 'null') AND negative BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT settings_fraction_type_check CHECK (round(fraction, 2) = fraction AND abs(fraction) < 10000),
  CONSTRAINT settings_truth_type_check CHECK (truth IN (0, 1)),
  CONSTRAINT settings_untruth_type_check CHECK (untruth IN (0, 1)),
  CONSTRAINT settings_word_type_check CHECK (length(word) <= 20),
  CONSTRAINT settings_empty_type_check CHECK (length(empty) <= 20),
  CONSTRAINT settings_nothing_type_check CHECK (length("nothing") <= 20),
  CONSTRAINT settings_quoted_type_check CHECK (length(quoted) <= 40),
  CONSTRAINT settings_backslash_type_check CHECK (length(backslash) <= 40),
  CONSTRAINT settings_broken_type_check CHECK (length(broken) <= 40),
  CONSTRAINT settings_astral_type_check CHECK (length(astral) <= 10),
  CONSTRAINT settings_looks_like_code_type_check CHECK (length(looks_like_code) <= 60),
  CONSTRAINT settings_percent_type_check CHECK (length(percent) <= 20),
  CONSTRAINT settings_moment_type_check CHECK (moment IS strftime('%Y-%m-%d %H:%M:%f', moment, '+0 days')),
  CONSTRAINT settings_local_moment_type_check CHECK (local_moment IS strftime('%Y-%m-%d %H:%M:%f', local_moment, '+0 days')),
  CONSTRAINT settings_day_type_check CHECK (day IS date(day, '+0 days')),
  CONSTRAINT settings_fixed_day_type_check CHECK (fixed_day IS date(fixed_day, '+0 days')),
  CONSTRAINT settings_fixed_time_type_check CHECK (fixed_time IS strftime('%H:%M:%f', fixed_time)),
  CONSTRAINT settings_fixed_timestamp_type_check CHECK (fixed_timestamp IS strftime('%Y-%m-%d %H:%M:%f', fixed_timestamp, '+0 days')),
  CONSTRAINT settings_fixed_instant_type_check CHECK (fixed_instant IS strftime('%Y-%m-%d %H:%M:%f', fixed_instant, '+0 days')),
  CONSTRAINT settings_token_type_check CHECK (token GLOB '????????-????-????-????-????????????' AND length(replace(token, '-', '')) = 32 AND replace(token, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT settings_fixed_token_type_check CHECK (fixed_token GLOB '????????-????-????-????-????????????' AND length(replace(fixed_token, '-', '')) = 32 AND replace(fixed_token, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT settings_object_type_check CHECK (object IS NULL OR json_valid(object)),
  CONSTRAINT settings_computed_type_check CHECK (typeof(computed) IN ('integer', 'null') AND computed BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT settings_joined_type_check CHECK (length(joined) <= 40),
  CONSTRAINT settings_chosen_type_check CHECK (length(chosen) <= 10)
);

COMMIT;
