INSERT INTO "roles" ("id", "name", "note", "rank") VALUES (7, 'guest', 'of somebody else', 1)
