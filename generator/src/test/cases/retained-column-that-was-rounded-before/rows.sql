INSERT INTO "prices" ("id", "amount") VALUES (1, 1.2345);
