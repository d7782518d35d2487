INSERT INTO "offices" ("id", "city") VALUES (1, 'Kiel');
INSERT INTO "employees" ("id", "name", "office_id") VALUES (1, 'Ann', 1);
