-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of people.number fits varchar(10)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of people have values in number that do not fit varchar(10)
IF CAST((SELECT count(*) FROM [dbo].[people] WHERE (LEN((CAST(CAST([number] AS nvarchar(max)) AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 10) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of people have values in number that do not fit varchar(10)', 1;
GO

-- alter column people.number varchar(10)
ALTER TABLE [dbo].[people] ALTER COLUMN [number] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_number_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_number_length_check] CHECK ((LEN(([number] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10);
GO

-- alter column people.name varchar(10)
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_name_length_check];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [name] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10);
GO

COMMIT TRANSACTION;
GO
