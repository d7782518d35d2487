INSERT INTO "bookings" ("id", "room", "floor", "during") VALUES (1, 1, 1, '[1,5)')
INSERT INTO "bookings" ("id", "room", "floor", "during") VALUES (2, 1, 1, '[5,9)')
INSERT INTO "bookings" ("id", "room", "floor", "during", "cancelled") VALUES (3, 1, 1, '[1,9)', true)
