INSERT INTO "users" ("id", "visits", "points") VALUES (1, 2147483647, -32768), (2, -2147483648, 32767), (3, NULL, 0);
