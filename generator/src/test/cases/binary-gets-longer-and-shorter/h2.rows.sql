INSERT INTO "files" ("id", "digest", "body") VALUES (1, X'00ff', X'0102030405060708'), (2, X'', NULL);
