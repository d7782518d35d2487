INSERT INTO "users" ("id", "rank") VALUES (1, 'lead');
