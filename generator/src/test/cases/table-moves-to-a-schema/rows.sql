INSERT INTO "users" ("id", "email") VALUES (1, 'ada'), (2, 'bob');
INSERT INTO "posts" ("user_id", "title") VALUES (1, 'one'), (1, 'two'), (2, 'three');
