-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values of people.name
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of people have NULL in name, which `restore:` gives them
IF CAST((SELECT count(*) FROM [dbo].[people] WHERE CASE WHEN [plinth_parked_002_change_name] IS NULL THEN [nickname] ELSE [plinth_parked_002_change_name] END IS NULL) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of people have NULL in name, which `restore:` gives them', 1;
GO

-- bring back column people.name from plinth_parked_002_change_name
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_name') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_name]', N'name', N'COLUMN';
GO
UPDATE [dbo].[people] SET [name] = [nickname] WHERE [name] IS NULL;
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [name] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10);
GO

COMMIT TRANSACTION;
GO
