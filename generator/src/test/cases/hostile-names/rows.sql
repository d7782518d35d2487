INSERT INTO "we""ird; DROP TABLE x; --" ("id]", "it's", "$$", "a b.c", "{0} %s ${x}", "back\slash") VALUES (1, 'a', 1, 2, 3, 'b');
INSERT INTO "Child [x]/y" ("PARENT id") VALUES (1);
