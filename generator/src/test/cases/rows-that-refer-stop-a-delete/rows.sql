INSERT INTO "people" VALUES (1, 'sad', NULL), (2, 'sad', NULL), (3, 'gay', 2)
INSERT INTO "visits" VALUES (1, 1)
