INSERT INTO "users" ("user_no", "code") VALUES (1, 'ann');
INSERT INTO "posts" ("id", "author", "author_code") VALUES (1, 1, 'ann');
