INSERT INTO "settings" ("name", "value") VALUES ('webhook', 'old')
