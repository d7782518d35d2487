INSERT INTO "people" ("id", "nickname", "level", "login", "name", "note") VALUES (1, 'Annie', 7, 'ann', 'Ann', 'first');
INSERT INTO "people" ("id", "nickname", "level", "login", "name", "note") VALUES (2, NULL, 8, 'ben', 'Ben', NULL);
INSERT INTO "people" ("id", "nickname", "level", "login", "name", "note") VALUES (3, 'Cy', 9, 'cyd', 'Cyd', 'third');
