INSERT INTO "people" ("id", "name", "password") VALUES (1, 'Ada', 'secret')
INSERT INTO "people" ("id", "name", "password", "score", "ratio") VALUES (2, 'Bob', NULL, 1.5, 0.1)
