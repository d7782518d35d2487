INSERT INTO "users" ("id") VALUES (1);
INSERT INTO "posts" ("id", "author_id") VALUES (1, 1), (2, NULL);
