INSERT INTO "files" ("id", "digest", "body") VALUES (1, '\x00ff', '\x0102030405060708'), (2, '\x', NULL);
