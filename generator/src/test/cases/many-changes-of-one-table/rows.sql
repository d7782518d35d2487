INSERT INTO "teams" ("id") VALUES (1);
INSERT INTO "candidates" ("name", "phone", "fax", "rating", "team_id") VALUES ('Ann', '1', NULL, 5, 1), ('Bob', '1', '2', 0, NULL);
