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

-- create view c_first
CREATE VIEW [dbo].[c_first] AS
SELECT "id", "age" FROM "users";
GO

-- create view b_middle
CREATE VIEW [dbo].[b_middle] AS
SELECT "id" FROM "c_first" WHERE "age" > 17;
GO

-- create view a_last
CREATE VIEW [dbo].[a_last] AS
SELECT count(*) AS "number" FROM "b_middle";
GO

COMMIT TRANSACTION;
GO
