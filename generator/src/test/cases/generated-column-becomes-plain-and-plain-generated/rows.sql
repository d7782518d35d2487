INSERT INTO "lines" ("id", "amount") VALUES (1, 5);
