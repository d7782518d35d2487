INSERT INTO "people" VALUES (1, 'Ada', NULL)
INSERT INTO "people" VALUES (2, 'Bea', NULL)
INSERT INTO "people" VALUES (3, 'Cleo', 'Cle')
