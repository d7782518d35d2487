INSERT INTO "users" ("id", "email", "is_deleted") VALUES (1, 'a', FALSE), (2, 'a', TRUE), (3, 'a', TRUE), (4, NULL, FALSE), (5, NULL, FALSE);
