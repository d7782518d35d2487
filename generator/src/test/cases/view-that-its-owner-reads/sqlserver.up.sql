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

-- drop view names
DROP VIEW IF EXISTS [dbo].[names];
GO

-- create view names
CREATE VIEW [dbo].[names] AS
select id from people;
GO

-- alter role case_clerk
GRANT SELECT ON OBJECT::[dbo].[names] TO [case_clerk];
GO

COMMIT TRANSACTION;
GO
