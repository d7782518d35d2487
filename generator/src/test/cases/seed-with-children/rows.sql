INSERT INTO "users" ("id", "role_id") VALUES (1, 1)
INSERT INTO "badges" ("id", "role_id") VALUES (1, 2)
