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

-- add column people.full_name varchar(100) generated first_name || coalesce(' ' || last_name, '') stored
ALTER TABLE [dbo].[people] ADD [full_name] AS (CAST([first_name] + COALESCE(N' ' + [last_name], N'') AS nvarchar(200)) COLLATE Latin1_General_100_BIN2) PERSISTED NOT NULL;
GO
-- ! fails if rows of people break people_full_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_full_name_length_check] CHECK ((LEN((([first_name] + COALESCE(N' ' + [last_name], N'')) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 100);
GO

-- add column people.is_rich boolean generated cents > 100000 stored
ALTER TABLE [dbo].[people] ADD [is_rich] AS (CAST(CASE WHEN [cents] > 100000 THEN 1 WHEN NOT ([cents] > 100000) THEN 0 END AS bit)) PERSISTED NOT NULL;
GO

-- add column people.initial_count int? generated length(last_name) stored
ALTER TABLE [dbo].[people] ADD [initial_count] AS (CAST((LEN(([last_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) AS int)) PERSISTED;
GO

-- create index people.people_full_name [full_name]
CREATE INDEX [people_full_name] ON [dbo].[people] ([full_name]);
GO

COMMIT TRANSACTION;
GO
