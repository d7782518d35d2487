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

-- drop column people.full_name
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_full_name_length_check];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [full_name];
GO

-- add column people.full_name varchar(100) generated first_name || ' ' || last_name stored
ALTER TABLE [dbo].[people] ADD [full_name] AS (CAST([first_name] + N' ' + [last_name] AS nvarchar(200)) COLLATE Latin1_General_100_BIN2) PERSISTED NOT NULL;
GO
-- ! fails if rows of people break people_full_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_full_name_length_check] CHECK ((LEN((([first_name] + N' ' + [last_name]) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 100);
GO

-- add column people.shout varchar(60) generated upper(first_name) stored
ALTER TABLE [dbo].[people] ADD [shout] AS (CAST(UPPER([first_name]) AS nvarchar(120)) COLLATE Latin1_General_100_BIN2) PERSISTED NOT NULL;
GO
-- ! fails if rows of people break people_shout_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_shout_length_check] CHECK ((LEN(((UPPER([first_name])) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60);
GO

-- create index people.people_full_name [full_name]
CREATE INDEX [people_full_name] ON [dbo].[people] ([full_name]);
GO

COMMIT TRANSACTION;
GO
