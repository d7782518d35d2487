-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - all rows of payroll
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- park table payroll as plinth_parked_002_change_payroll
IF OBJECT_ID(N'[dbo].[payroll]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[payroll]', N'plinth_parked_002_change_payroll', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[payroll_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[payroll_pkey]', N'plinth_parked_002_change_payroll_pkey', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
