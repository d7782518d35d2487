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

-- alter column people.name varchar(50)
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_name_length_check];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- alter column people.city varchar(50)
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_city_length_check];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [city] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_city_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_city_length_check] CHECK ((LEN(([city] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

COMMIT TRANSACTION;
GO
