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

-- drop index people.people_full_name
DROP INDEX IF EXISTS [people_full_name] ON [dbo].[people];
GO

-- drop column people.initial_count
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [initial_count];
GO

-- drop column people.is_rich
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [is_rich];
GO

-- drop column people.full_name
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_full_name_length_check];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [full_name];
GO

COMMIT TRANSACTION;
GO
