INSERT INTO "users" ("id", "name", "active") VALUES (1, 'Ann', TRUE);
INSERT INTO "users" ("id", "name", "active") VALUES (2, 'Ben', FALSE);
INSERT INTO "users" ("id", "name", "active") VALUES (3, 'Ann', TRUE);
INSERT INTO "orders" ("id", "name", "user_id", "checker_id") VALUES (10, 'TEN', 1, 2);
INSERT INTO "orders" ("id", "name", "user_id", "checker_id") VALUES (11, 'ELEVEN', 2, NULL);
INSERT INTO "orders" ("id", "name", "user_id", "checker_id") VALUES (12, 'TWELVE', 9, 1);
INSERT INTO "orders" ("id", "name", "user_id", "checker_id") VALUES (13, NULL, 3, NULL);
INSERT INTO "orders" ("id", "name", "user_id", "checker_id") VALUES (14, 'FOURTEEN', 1, 1);
