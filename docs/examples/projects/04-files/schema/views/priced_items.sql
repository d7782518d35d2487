SELECT "id", "price"
FROM "items"
WHERE "price" IS NOT NULL
