INSERT INTO "files" VALUES (1, 'a', 'cv'), (2, 'a', 'note')
INSERT INTO "people" VALUES (1, 'ada'), (2, 'ADA'), (3, 'Bea')
