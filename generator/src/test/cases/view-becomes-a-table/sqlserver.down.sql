-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to totals since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table totals
-- ! destroys every row of totals
DROP TABLE IF EXISTS [dbo].[totals];
GO

-- create view totals
CREATE VIEW [dbo].[totals] AS
SELECT count(*) AS "number" FROM "users";
GO

COMMIT TRANSACTION;
GO
