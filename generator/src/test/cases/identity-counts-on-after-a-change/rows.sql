INSERT INTO "orders" ("item") VALUES ('tea'), ('cups'), ('never seen again');
DELETE FROM "orders" WHERE "item" = 'never seen again';
