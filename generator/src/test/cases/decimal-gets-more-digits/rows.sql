INSERT INTO "prices" ("id", "amount", "rate") VALUES (1, 999999.99, 1.0001), (2, -0.01, NULL);
