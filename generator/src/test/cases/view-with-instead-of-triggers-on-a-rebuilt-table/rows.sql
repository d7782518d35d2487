INSERT INTO "users" ("id", "name", "old") VALUES (1, 'ann', 'x');
