INSERT INTO "people" ("id", "name", "fax") VALUES (1, 'Ann', 'x'), (2, 'Bob', NULL);
INSERT INTO "notes" ("id", "person_id") VALUES (1, 2);
