-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - which rows had no value in people.name
--   - what decimal(8,2) cannot hold of the values of people.score
--   - which rows had no value in people.score
-- Rollback: conditional
--   - every value of people.name fits varchar(50)
--   - every value of people.score fits decimal(8,4)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- make room for values of people as plinth_parked_002_change_name_was_null, plinth_parked_002_change_name_filled
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_name_was_null] bit NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_name_filled] nvarchar(120) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- keep values of people as plinth_parked_002_change_name_was_null
UPDATE [dbo].[people] SET [plinth_parked_002_change_name_was_null] = 1 WHERE [name] IS NULL;
GO

-- alter column people.name varchar(60) fill 'nobody'
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_name_length_check];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NULL;
GO
UPDATE [dbo].[people] SET [name] = N'nobody' WHERE [name] IS NULL;
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60);
GO

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_name_filled] = [name] WHERE [plinth_parked_002_change_name_was_null] = 1;
GO

-- make room for values of people as plinth_parked_002_change_score_before
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_score_before] decimal(8, 4) NULL;
GO

-- keep values of people as plinth_parked_002_change_score_before
UPDATE [dbo].[people] SET [plinth_parked_002_change_score_before] = [score] WHERE [score] IS NOT NULL;
GO

-- make room for values of people as plinth_parked_002_change_score_was_null, plinth_parked_002_change_score_filled
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_score_was_null] bit NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_score_filled] decimal(8, 2) NULL;
GO

-- keep values of people as plinth_parked_002_change_score_was_null
UPDATE [dbo].[people] SET [plinth_parked_002_change_score_was_null] = 1 WHERE [score] IS NULL;
GO

-- alter column people.score decimal(8,2) fill 0
ALTER TABLE [dbo].[people] ALTER COLUMN [score] decimal(8, 2) NULL;
GO
UPDATE [dbo].[people] SET [score] = 0 WHERE [score] IS NULL;
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [score] decimal(8, 2) NOT NULL;
GO

-- keep values of people as plinth_parked_002_change_score_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_score_filled] = [score] WHERE [plinth_parked_002_change_score_was_null] = 1;
GO

COMMIT TRANSACTION;
GO
