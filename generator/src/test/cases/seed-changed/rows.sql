INSERT INTO "roles" ("id", "name", "note", "active") VALUES (7, 'mine', 'of somebody else', TRUE)
