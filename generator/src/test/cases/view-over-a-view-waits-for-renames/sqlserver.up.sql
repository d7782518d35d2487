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

-- take down view w
DROP VIEW IF EXISTS [dbo].[w];
GO

-- drop view v
DROP VIEW IF EXISTS [dbo].[v];
GO

-- rename table t to t2
IF OBJECT_ID(N'[dbo].[t]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[t]', N't2', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[t_a_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[t_a_length_check]', N't2_a_length_check', N'OBJECT';
GO

-- rename constraint t2.t_a_key to t2_a_key
IF OBJECT_ID(N'[dbo].[t_a_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[t_a_key]', N't2_a_key', N'OBJECT';
GO

-- rename constraint t2.t_pkey to t2_pkey
IF OBJECT_ID(N'[dbo].[t_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[t_pkey]', N't2_pkey', N'OBJECT';
GO

-- rename column t2.a to b
ALTER TABLE [dbo].[t2] DROP CONSTRAINT IF EXISTS [t2_a_length_check];
GO
IF COL_LENGTH(N'[dbo].[t2]', N'a') IS NOT NULL
  EXEC sp_rename N'[dbo].[t2].[a]', N'b', N'COLUMN';
GO
-- ! fails if rows of t2 break t2_b_length_check
ALTER TABLE [dbo].[t2] ADD CONSTRAINT [t2_b_length_check] CHECK ((LEN(([b] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- rename constraint t2.t2_a_key to t2_b_key
IF OBJECT_ID(N'[dbo].[t2_a_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[t2_a_key]', N't2_b_key', N'OBJECT';
GO

-- create view v
CREATE VIEW [dbo].[v] AS
SELECT "id" FROM "t2";
GO

-- put back view w
CREATE VIEW [dbo].[w] AS
SELECT "id" FROM "v";
GO

COMMIT TRANSACTION;
GO
