INSERT INTO "rates" ("code", "rate", "live") VALUES ('CHF', 2, TRUE);
