INSERT INTO "users" ("id", "visits", "rank", "note") VALUES (1, 3, 4, 'a');
