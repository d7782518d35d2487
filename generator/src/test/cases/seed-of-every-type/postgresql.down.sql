-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of all_kinds (id '0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'; id '1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'), and no row refers to them
-- Rollback: lossy
--   - values written to all_kinds.big, all_kinds.choice, all_kinds.clock, all_kinds.code, all_kinds.exact, all_kinds.instant, all_kinds.moment, all_kinds.money, all_kinds.number, all_kinds.prose, all_kinds.small, all_kinds.word of seeded rows since
\set ON_ERROR_STOP on

BEGIN;
-- stops if seeded rows have been changed in all_kinds: id '0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'; id '1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM all_kinds WHERE id = CAST('0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS uuid) AND (big <> -9223372036854775808 OR big IS NULL OR choice <> 'one' OR choice IS NULL OR clock <> CAST('23:59:59' AS time) OR clock IS NULL OR code <> 'abc' OR code IS NULL OR day <> CAST('2024-02-29' AS date) OR day IS NULL OR exact <> CAST(0.0000001 AS double precision) OR exact IS NULL OR extra <> CAST('{"a": [1, "b"], "c": null}' AS jsonb) OR extra IS NULL OR instant <> CAST('2024-02-29T12:30:00+02:00' AS timestamptz) OR instant IS NULL OR kind <> 'two' OR kind IS NULL OR moment <> CAST('2024-02-29 12:30:00' AS timestamp) OR moment IS NULL OR money <> -12345678.9 OR money IS NULL OR number <> 2147483647 OR number IS NULL OR prose <> 'line
break' OR prose IS NULL OR ratio <> CAST(0.1 AS real) OR ratio IS NULL OR small <> -32768 OR small IS NULL OR word <> 'äöü' OR word IS NULL OR yes <> TRUE OR yes IS NULL) OR id = CAST('1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS uuid) AND (day IS NOT NULL OR extra IS NOT NULL OR kind IS NOT NULL OR ratio IS NOT NULL OR yes IS NOT NULL)) AS text) = '0' THEN '0' ELSE 'seeded rows have been changed in all_kinds: id ''0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11''; id ''1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11''' END AS int);

-- drop seed all_kinds
DELETE FROM all_kinds WHERE id = CAST('0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS uuid) AND big = -9223372036854775808 AND choice = 'one' AND clock = CAST('23:59:59' AS time) AND code = 'abc' AND day = CAST('2024-02-29' AS date) AND exact = CAST(0.0000001 AS double precision) AND extra = CAST('{"a": [1, "b"], "c": null}' AS jsonb) AND instant = CAST('2024-02-29T12:30:00+02:00' AS timestamptz) AND kind = 'two' AND moment = CAST('2024-02-29 12:30:00' AS timestamp) AND money = -12345678.9 AND number = 2147483647 AND prose = 'line
break' AND ratio = CAST(0.1 AS real) AND small = -32768 AND word = 'äöü' AND yes = TRUE;
-- ! destroys the values of all_kinds.small, all_kinds.number, all_kinds.big, all_kinds.money, all_kinds.exact, all_kinds.code, all_kinds.word, all_kinds.prose, all_kinds.clock, all_kinds.moment, all_kinds.instant, all_kinds.choice in the row with id '1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'
DELETE FROM all_kinds WHERE id = CAST('1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS uuid) AND day IS NULL AND extra IS NULL AND kind IS NULL AND ratio IS NULL AND yes IS NULL;

COMMIT;
