INSERT INTO "codes" ("id", "fixed", "free", "wide") VALUES (1, 'abcd', 'xyz', 'ab')
INSERT INTO "codes" ("id", "fixed", "free", "wide") VALUES (2, 'a  d', NULL, ' b')
