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

-- take down view adult_count
DROP VIEW IF EXISTS [dbo].[adult_count];
GO

-- take down view adult_names
DROP VIEW IF EXISTS [dbo].[adult_names];
GO

-- drop view adults
DROP VIEW IF EXISTS [dbo].[adults];
GO

-- create view adults
CREATE VIEW [dbo].[adults] AS
SELECT "id", "name" FROM "users" WHERE "age" > 20;
GO

-- put back view adult_names
CREATE VIEW [dbo].[adult_names] AS
SELECT "name" FROM "adults";
GO

-- put back view adult_count
CREATE VIEW [dbo].[adult_count] AS
SELECT count(*) AS "number" FROM "adult_names";
GO

COMMIT TRANSACTION;
GO
