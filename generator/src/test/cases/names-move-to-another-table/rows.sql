INSERT INTO "a_cats" ("id", "name") VALUES (1, 'a'), (2, 'b');
INSERT INTO "b_dogs" ("id", "name") VALUES (1, 'a'), (2, 'b');
