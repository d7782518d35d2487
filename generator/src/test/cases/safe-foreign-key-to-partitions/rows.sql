INSERT INTO "notes" ("id", "at") VALUES (1, NULL)
