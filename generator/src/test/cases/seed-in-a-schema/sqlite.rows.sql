INSERT INTO "app.things" ("id", "kind_id") VALUES (4, 2);
