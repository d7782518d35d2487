INSERT INTO "offices" ("id", "city") VALUES (1, 'Kiel');
INSERT INTO "employees" ("id", "office_id") VALUES (1, NULL), (2, NULL);
