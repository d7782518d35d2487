INSERT INTO "prices" ("id", "amount", "stock") VALUES (1, 1.005, 999999), (2, -2.3456, 0), (3, 7, -1);
