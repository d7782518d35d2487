INSERT INTO "user" ("id") VALUES (1);
INSERT INTO "order" ("id", "from") VALUES (1, 1);
