UPDATE "roles" SET "note" = 'mine' WHERE "id" = 1
