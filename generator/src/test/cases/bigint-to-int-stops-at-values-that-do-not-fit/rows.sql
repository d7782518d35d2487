INSERT INTO "users" ("id", "visits") VALUES (1, 2147483648), (2, NULL);
