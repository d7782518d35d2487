INSERT INTO "roles" ("id", "name") VALUES (7, 'mine');
