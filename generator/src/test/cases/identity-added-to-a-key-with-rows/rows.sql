INSERT INTO "orders" ("id", "item") VALUES (3, 'tea'), (17, 'cups');
