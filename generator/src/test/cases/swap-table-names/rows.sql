INSERT INTO "cats" ("id", "meow") VALUES (1, 'm');
INSERT INTO "dogs" ("id", "bark") VALUES (2, 'b');
