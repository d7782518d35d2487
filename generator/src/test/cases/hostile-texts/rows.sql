INSERT INTO "texts" ("id") VALUES (1);
