INSERT INTO "roles" ("id", "name", "note") VALUES (7, 'mine', NULL)
