INSERT INTO "files" VALUES (1, 'b', 'cv'), (2, 'b', 'cv'), (3, 'c', NULL)
