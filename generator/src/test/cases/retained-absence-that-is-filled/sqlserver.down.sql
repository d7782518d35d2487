-- Down: undoes up.sql
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
-- stops if rows of people have values in name that do not fit varchar(50)
IF CAST((SELECT count(*) FROM [dbo].[people] WHERE (LEN((CAST([name] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 50) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of people have values in name that do not fit varchar(50)', 1;
GO

-- backfill people set plinth_parked_002_change_score_was_null = false where score <> plinth_parked_002_change_score_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_score_was_null] = 0 WHERE [score] <> [plinth_parked_002_change_score_filled];
GO

-- alter column people.score decimal(8,4)?
ALTER TABLE [dbo].[people] ALTER COLUMN [score] decimal(8, 4) NULL;
GO

-- backfill people set score = null where plinth_parked_002_change_score_was_null
UPDATE [dbo].[people] SET [score] = NULL WHERE [plinth_parked_002_change_score_was_null] = 1;
GO

-- drop what was kept of people as plinth_parked_002_change_score_was_null, plinth_parked_002_change_score_filled
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_score_was_null];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_score_filled];
GO

-- backfill people set score = plinth_parked_002_change_score_before where cast(plinth_parked_002_change_score_before as decimal(8,2)) = score
UPDATE [dbo].[people] SET [score] = [plinth_parked_002_change_score_before] WHERE CAST([plinth_parked_002_change_score_before] AS decimal(8, 2)) = [score];
GO

-- drop what was kept of people as plinth_parked_002_change_score_before
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_score_before];
GO

-- backfill people set plinth_parked_002_change_name_was_null = false where name <> plinth_parked_002_change_name_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_name_was_null] = 0 WHERE [name] <> [plinth_parked_002_change_name_filled];
GO

-- alter column people.name varchar(50)?
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_name_length_check];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of people break people_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- backfill people set name = null where plinth_parked_002_change_name_was_null
UPDATE [dbo].[people] SET [name] = NULL WHERE [plinth_parked_002_change_name_was_null] = 1;
GO

-- drop what was kept of people as plinth_parked_002_change_name_was_null, plinth_parked_002_change_name_filled
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_name_was_null];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_name_filled];
GO

COMMIT TRANSACTION;
GO
