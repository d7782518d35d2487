-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of all_kinds (id '0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'; id '1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'), and no row refers to them
-- Rollback: lossy
--   - values written to all_kinds.big, all_kinds.choice, all_kinds.clock, all_kinds.code, all_kinds.exact, all_kinds.instant, all_kinds.moment, all_kinds.money, all_kinds.number, all_kinds.prose, all_kinds.small, all_kinds.word of seeded rows since

-- stops if seeded rows have been changed in all_kinds: id '0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'; id '1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "all_kinds" WHERE "id" = CAST('0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS UUID) AND ("big" <> -9223372036854775808 OR "big" IS NULL OR "choice" <> 'one' OR "choice" IS NULL OR "clock" <> CAST('23:59:59' AS TIME(6)) OR "clock" IS NULL OR "code" <> 'abc' OR "code" IS NULL OR "day" <> CAST('2024-02-29' AS DATE) OR "day" IS NULL OR "exact" <> CAST(0.0000001 AS DOUBLE PRECISION) OR "exact" IS NULL OR "extra" <> JSON '{"a": [1, "b"], "c": null}' OR "extra" IS NULL OR "instant" <> CAST('2024-02-29T12:30:00+02:00' AS TIMESTAMP(6) WITH TIME ZONE) OR "instant" IS NULL OR "kind" <> 'two' OR "kind" IS NULL OR "moment" <> CAST('2024-02-29 12:30:00' AS TIMESTAMP(6)) OR "moment" IS NULL OR "money" <> -12345678.9 OR "money" IS NULL OR "number" <> 2147483647 OR "number" IS NULL OR "prose" <> 'line
break' OR "prose" IS NULL OR "ratio" <> CAST(0.1 AS REAL) OR "ratio" IS NULL OR "small" <> -32768 OR "small" IS NULL OR "word" <> 'äöü' OR "word" IS NULL OR "yes" <> TRUE OR "yes" IS NULL) OR "id" = CAST('1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS UUID) AND ("day" IS NOT NULL OR "extra" IS NOT NULL OR "kind" IS NOT NULL OR "ratio" IS NOT NULL OR "yes" IS NOT NULL)) AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in all_kinds: id ''0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11''; id ''1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11''' END AS INT);

-- drop seed all_kinds
DELETE FROM "all_kinds" WHERE "id" = CAST('0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS UUID) AND "big" = -9223372036854775808 AND "choice" = 'one' AND "clock" = CAST('23:59:59' AS TIME(6)) AND "code" = 'abc' AND "day" = CAST('2024-02-29' AS DATE) AND "exact" = CAST(0.0000001 AS DOUBLE PRECISION) AND "extra" = JSON '{"a": [1, "b"], "c": null}' AND "instant" = CAST('2024-02-29T12:30:00+02:00' AS TIMESTAMP(6) WITH TIME ZONE) AND "kind" = 'two' AND "moment" = CAST('2024-02-29 12:30:00' AS TIMESTAMP(6)) AND "money" = -12345678.9 AND "number" = 2147483647 AND "prose" = 'line
break' AND "ratio" = CAST(0.1 AS REAL) AND "small" = -32768 AND "word" = 'äöü' AND "yes" = TRUE;
-- ! destroys the values of all_kinds.small, all_kinds.number, all_kinds.big, all_kinds.money, all_kinds.exact, all_kinds.code, all_kinds.word, all_kinds.prose, all_kinds.clock, all_kinds.moment, all_kinds.instant, all_kinds.choice in the row with id '1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'
DELETE FROM "all_kinds" WHERE "id" = CAST('1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS UUID) AND "day" IS NULL AND "extra" IS NULL AND "kind" IS NULL AND "ratio" IS NULL AND "yes" IS NULL;
