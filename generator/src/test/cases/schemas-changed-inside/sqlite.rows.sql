INSERT INTO "app.boxes" ("id", "size", "name", "weight") VALUES (1, 'small', 'one', 5), (2, 'large', 'two', NULL);
INSERT INTO "hr.boxes" ("id", "box_id", "name") VALUES (7, 1, 'one'), (8, 2, 'two');
