INSERT INTO "badges" ("id", "role_id") VALUES (1, 3)
