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

-- no comment on constraint people.people_age
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[people_age]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'people', N'CONSTRAINT', N'people_age';
GO

-- drop constraint people.people_lead_id_fkey
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_lead_id_fkey];
GO

-- drop constraint people.people_team_id_fkey
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_team_id_fkey];
GO

-- drop constraint people.people_age
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_age];
GO

-- drop constraint people.people_email_key
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_email_key];
GO

COMMIT TRANSACTION;
GO
