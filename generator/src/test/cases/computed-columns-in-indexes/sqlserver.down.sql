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

-- drop index measures.measures_twice
DROP INDEX IF EXISTS [measures_twice] ON [dbo].[measures];
GO

-- drop index measures.measures_weighed
DROP INDEX IF EXISTS [measures_weighed] ON [dbo].[measures];
GO

-- drop index measures.measures_dollars
DROP INDEX IF EXISTS [measures_dollars] ON [dbo].[measures];
GO

-- drop column measures.twice
ALTER TABLE [dbo].[measures] DROP CONSTRAINT IF EXISTS [measures_twice_not_null_check];
GO
ALTER TABLE [dbo].[measures] DROP COLUMN IF EXISTS [twice];
GO

-- drop column measures.weighed
ALTER TABLE [dbo].[measures] DROP COLUMN IF EXISTS [weighed];
GO

-- drop column measures.dollars
ALTER TABLE [dbo].[measures] DROP COLUMN IF EXISTS [dollars];
GO

COMMIT TRANSACTION;
GO
