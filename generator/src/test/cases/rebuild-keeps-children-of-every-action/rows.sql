INSERT INTO "parents" ("id", "name") VALUES (1, 'a'), (2, 'b'), (3, 'c');
INSERT INTO "cascading" ("id", "parent_id") VALUES (1, 1), (2, 1);
INSERT INTO "nulled" ("id", "parent_id") VALUES (1, 1), (2, NULL);
INSERT INTO "guarded" ("id", "parent_id") VALUES (1, 2);
