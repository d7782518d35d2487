UPDATE "countries" SET "visits" = 12 WHERE "code" = 'at'
