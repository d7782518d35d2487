INSERT INTO "users" ("id", "mail", "gone") VALUES (1, 'A', FALSE), (2, 'a', TRUE);
