INSERT INTO "people" ("id", "first_name", "last_name") VALUES (1, 'Ann', 'Lee');
INSERT INTO "people" ("id", "first_name", "last_name") VALUES (2, 'Ben', NULL);
INSERT INTO "people" ("id", "first_name", "last_name") VALUES (3, 'Cy', 'Ray');
