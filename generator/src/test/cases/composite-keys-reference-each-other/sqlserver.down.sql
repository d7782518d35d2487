-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to orders since
--   - rows written to order_lines since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table order_lines
-- ! destroys every row of order_lines
DROP TABLE IF EXISTS [dbo].[order_lines];
GO

-- drop table orders
-- ! destroys every row of orders
DROP TABLE IF EXISTS [dbo].[orders];
GO

COMMIT TRANSACTION;
GO
