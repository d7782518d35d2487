INSERT INTO "people" ("id", "name", "city") VALUES (1, 'Ada', NULL)
