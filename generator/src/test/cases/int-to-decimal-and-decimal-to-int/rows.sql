INSERT INTO "sums" ("id", "whole", "exact", "rounded") VALUES (1, 5, 2.50, 3), (2, -5, -2.50, -3), (3, 0, 0.49, 0), (4, 1, 3.50, 999999);
