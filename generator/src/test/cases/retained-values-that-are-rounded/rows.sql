INSERT INTO "prices" ("id", "amount", "ratio") VALUES (1, 12.3456, 1.500)
INSERT INTO "prices" ("id", "amount", "ratio") VALUES (2, 12.34, 2.000)
INSERT INTO "prices" ("id", "amount", "ratio") VALUES (3, NULL, -0.499)
INSERT INTO "prices" ("id", "amount", "ratio") VALUES (4, -0.005, 7.001)
