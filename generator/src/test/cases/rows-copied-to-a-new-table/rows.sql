INSERT INTO "files" ("id", "user_id", "name") VALUES (1, 1, 'a');
INSERT INTO "files" ("id", "user_id", "name") VALUES (2, 2, 'b');
INSERT INTO "files" ("id", "user_id", "name") VALUES (3, 3, 'c');
