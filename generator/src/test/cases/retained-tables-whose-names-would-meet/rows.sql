INSERT INTO "people" ("id") VALUES (1);
INSERT INTO "people_deleted" ("id") VALUES (2);
