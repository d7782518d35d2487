INSERT INTO "people" ("id") VALUES (2)
