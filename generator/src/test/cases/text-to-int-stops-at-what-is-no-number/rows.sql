INSERT INTO "codes" ("id", "code") VALUES (1, '42'), (2, '4x2');
