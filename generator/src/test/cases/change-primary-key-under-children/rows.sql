INSERT INTO "parents" ("id", "code") VALUES (1, 'a'), (2, 'b');
INSERT INTO "children" ("id", "parent_id") VALUES (10, 1), (11, 1), (12, 2);
