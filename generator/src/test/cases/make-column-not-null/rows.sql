INSERT INTO "candidates" ("id", "phone") VALUES (1, '555-1'), (2, '');
