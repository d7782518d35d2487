INSERT INTO "people" ("id", "name", "age") VALUES (1, 'Ada', 36)
INSERT INTO "people" ("id", "name", "age") VALUES (2, 'Bob', NULL)
INSERT INTO "notes" ("id", "body") VALUES (1, 'first')
