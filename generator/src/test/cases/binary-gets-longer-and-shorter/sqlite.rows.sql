INSERT INTO "files" ("id", "digest", "body") VALUES (1, x'00ff', x'0102030405060708'), (2, x'', NULL);
