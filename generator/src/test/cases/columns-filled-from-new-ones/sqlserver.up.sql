-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to people.b since
--   - values written to people.c since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column people.b int fill a + 1
ALTER TABLE [dbo].[people] ADD [b] int NULL;
GO
UPDATE [dbo].[people] SET [b] = [a] + 1;
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [b] int NOT NULL;
GO

-- add column people.c int fill b + 1
ALTER TABLE [dbo].[people] ADD [c] int NULL;
GO
UPDATE [dbo].[people] SET [c] = [b] + 1;
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [c] int NOT NULL;
GO

COMMIT TRANSACTION;
GO
