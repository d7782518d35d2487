-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to orders since
--   - rows written to order_lines since

-- drop table order_lines
-- ! destroys every row of order_lines
DROP TABLE IF EXISTS "order_lines";

-- drop table orders
-- ! destroys every row of orders
DROP TABLE IF EXISTS "orders";
