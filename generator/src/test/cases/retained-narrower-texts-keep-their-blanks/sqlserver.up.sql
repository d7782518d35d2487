-- Up
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
-- stops if rows of people have values in name that do not fit varchar(5)
IF CAST((SELECT count(*) FROM [dbo].[people] WHERE (LEN((CAST([name] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 5) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of people have values in name that do not fit varchar(5)', 1;
GO
-- stops if rows of people have values in number that do not fit int
IF CAST((SELECT count(*) FROM [dbo].[people] WHERE CASE WHEN [number] IS NULL THEN 0 WHEN NOT (TRY_CAST([number] AS bigint) IS NOT NULL AND [number] LIKE N'%[0-9]%') THEN 1 WHEN TRY_CAST([number] AS bigint) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of people have values in number that do not fit int', 1;
GO

-- alter column people.name varchar(5)
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_name_length_check];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [name] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 5);
GO

-- alter column people.number int
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_number_length_check];
GO
IF EXISTS (SELECT 1 FROM [dbo].[people] WHERE [number] NOT LIKE N'%[0-9]%')
  THROW 50000, N'a text without a digit cannot become a number', 1;
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [number] int NOT NULL;
GO

COMMIT TRANSACTION;
GO
