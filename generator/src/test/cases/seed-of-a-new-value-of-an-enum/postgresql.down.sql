-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row holds 'middle' of the enum plain
--   - no row holds 'middle' of the enum own
--   - nobody has changed the seeded rows of levels (id 2), and no row refers to them
--   - nobody has changed the seeded rows of levels (id 1)
\set ON_ERROR_STOP on

BEGIN;
-- stops if seeded rows have been changed in levels: id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM levels WHERE id = 2 AND (own <> 'middle' OR own IS NULL OR plain <> 'middle')) AS text) = '0' THEN '0' ELSE 'seeded rows have been changed in levels: id 2' END AS int);
-- stops if seeded rows have been changed, or are gone, in levels: id 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM levels WHERE id = 1 AND (own = 'high' AND plain = 'low' OR own = 'low' AND plain = 'low')) AS text) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in levels: id 1' END AS int);

-- alter seed levels
DELETE FROM levels WHERE id = 2 AND own = 'middle' AND plain = 'middle';
UPDATE levels SET own = 'low' WHERE id = 1 AND own = 'high' AND plain = 'low';

-- alter enum own [low, high]
ALTER TYPE own RENAME TO plinth_old_own;
CREATE TYPE own AS ENUM ('low', 'high');
ALTER TABLE levels ALTER COLUMN own TYPE own USING own::text::own;
DROP TYPE plinth_old_own;

-- alter enum plain [low, high]
ALTER TABLE levels DROP CONSTRAINT IF EXISTS levels_plain_enum_check;
-- ! fails if rows of levels break levels_plain_enum_check
ALTER TABLE levels ADD CONSTRAINT levels_plain_enum_check CHECK (plain IN ('low', 'high'));

COMMIT;
