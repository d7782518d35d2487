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

-- create role case_refused
IF DATABASE_PRINCIPAL_ID(N'case_refused') IS NULL CREATE ROLE [case_refused];
GO
GRANT SELECT ON OBJECT::[dbo].[people] TO [case_refused];
GO
GRANT UPDATE ON OBJECT::[dbo].[numbers] TO [case_refused];
GO

COMMIT TRANSACTION;
GO
