-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop view group
DROP VIEW IF EXISTS [dbo].[group];
GO

-- rename constraint table.table_to_fkey to table_from_fkey
IF OBJECT_ID(N'[dbo].[table_to_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[table_to_fkey]', N'table_from_fkey', N'OBJECT';
GO

-- rename column table.to to from
IF COL_LENGTH(N'[dbo].[table]', N'to') IS NOT NULL
  EXEC sp_rename N'[dbo].[table].[to]', N'from', N'COLUMN';
GO

-- rename constraint table.table_pkey to order_pkey
IF OBJECT_ID(N'[dbo].[table_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[table_pkey]', N'order_pkey', N'OBJECT';
GO

-- rename constraint table.table_from_fkey to order_from_fkey
IF OBJECT_ID(N'[dbo].[table_from_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[table_from_fkey]', N'order_from_fkey', N'OBJECT';
GO

-- rename table table to order
IF OBJECT_ID(N'[dbo].[table]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[table]', N'order', N'OBJECT';
GO

-- create view group
CREATE VIEW [dbo].[group] AS
SELECT "id" FROM "order";
GO

COMMIT TRANSACTION;
GO
