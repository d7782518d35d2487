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

-- alter enum mood [calm, busy]
ALTER TABLE [dbo].[visits] DROP CONSTRAINT IF EXISTS [visits_mood_enum_check];
GO
-- ! fails if rows of visits break visits_mood_enum_check
ALTER TABLE [dbo].[visits] ADD CONSTRAINT [visits_mood_enum_check] CHECK ([mood] IN (N'calm', N'busy'));
GO

COMMIT TRANSACTION;
GO
