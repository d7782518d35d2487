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

-- drop view added
DROP VIEW IF EXISTS [dbo].[added];
GO

-- drop view changed
DROP VIEW IF EXISTS [dbo].[changed];
GO

-- create view changed
CREATE VIEW [dbo].[changed] AS
SELECT "id" FROM "users";
GO

-- create view dropped
CREATE VIEW [dbo].[dropped] AS
SELECT "id" FROM "changed";
GO

COMMIT TRANSACTION;
GO
