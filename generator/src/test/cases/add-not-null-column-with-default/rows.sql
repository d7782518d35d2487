INSERT INTO "candidates" ("id") VALUES (1), (2);
