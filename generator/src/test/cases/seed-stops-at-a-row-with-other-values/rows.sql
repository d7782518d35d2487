INSERT INTO "roles" ("id", "name", "note", "rank") VALUES (2, 'mine', NULL, 5)
