INSERT INTO "boxes" ("id", "size") VALUES (1, 1020);
INSERT INTO "boxes" ("id", "size") VALUES (2, 3040);
