INSERT INTO "nodes" ("id") VALUES (1)
INSERT INTO "spans" ("a", "b") VALUES (2, 1)
INSERT INTO "edges" ("id", "start_id", "end_id") VALUES (7, 1, 2)
