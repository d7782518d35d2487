INSERT INTO "orders" ("id", "item") VALUES (1, 'tea'), (2, 'cup');
INSERT INTO "lines" ("id", "order_id") VALUES (1, 1), (2, 1), (3, 2);
