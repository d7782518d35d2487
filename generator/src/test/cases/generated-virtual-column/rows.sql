INSERT INTO "lines" ("id", "amount", "price") VALUES (1, 3, 4);
