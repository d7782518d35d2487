INSERT INTO "people" ("id", "a", "a_before", "written") VALUES (1, 2, 3, 4);
