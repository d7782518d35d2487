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

-- alter column users.points int default 5
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [DF_users_points];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [points] int NOT NULL;
GO
ALTER TABLE [dbo].[users] ADD CONSTRAINT [DF_users_points] DEFAULT (5) FOR [points];
GO

-- alter column users.visits bigint?
ALTER TABLE [dbo].[users] ALTER COLUMN [visits] bigint NULL;
GO

COMMIT TRANSACTION;
GO
