-- Up
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

-- rename table order to table
IF OBJECT_ID(N'[dbo].[order]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[order]', N'table', N'OBJECT';
GO

-- rename constraint table.order_from_fkey to table_from_fkey
IF OBJECT_ID(N'[dbo].[order_from_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[order_from_fkey]', N'table_from_fkey', N'OBJECT';
GO

-- rename constraint table.order_pkey to table_pkey
IF OBJECT_ID(N'[dbo].[order_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[order_pkey]', N'table_pkey', N'OBJECT';
GO

-- rename column table.from to to
IF COL_LENGTH(N'[dbo].[table]', N'from') IS NOT NULL
  EXEC sp_rename N'[dbo].[table].[from]', N'to', N'COLUMN';
GO

-- rename constraint table.table_from_fkey to table_to_fkey
IF OBJECT_ID(N'[dbo].[table_from_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[table_from_fkey]', N'table_to_fkey', N'OBJECT';
GO

-- create view group
CREATE VIEW [dbo].[group] AS
SELECT "id" FROM "table";
GO

COMMIT TRANSACTION;
GO
