INSERT INTO "tags" ("name", "color") VALUES ('red', 'red'), ('blue', NULL);
