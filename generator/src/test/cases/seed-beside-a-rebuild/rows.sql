INSERT INTO "users" ("id", "role_id") VALUES (1, 1)
INSERT INTO "users" ("id", "role_id") VALUES (2, 2)
