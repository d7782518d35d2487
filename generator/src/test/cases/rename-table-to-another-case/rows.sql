INSERT INTO "Users" ("id", "name") VALUES (1, 'ann');
INSERT INTO "posts" ("id", "author_id") VALUES (1, 1);
