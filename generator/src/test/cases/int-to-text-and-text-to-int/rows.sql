INSERT INTO "codes" ("id", "number", "code", "short_number") VALUES (1, 7, '42', -3), (2, -2147483648, '-2147483648', NULL), (3, 0, '0', 0);
