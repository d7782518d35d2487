INSERT INTO "orders" ("a", "b", "c") VALUES (1, 2, 3);
INSERT INTO "lines" ("id", "x", "y") VALUES (1, 1, 2);
