-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of people written since breaks people_score: check score >= 0
--   - no row was written to people since: people.name is NOT NULL, and nothing says what such a row has in it (`restore:`)
--   - no row was written to people since: people.active is NOT NULL, and nothing says what such a row has in it (`restore:`)
--   - no row was written to people since: people.score is NOT NULL, and nothing says what such a row has in it (`restore:`)
-- Rollback: retained
--   - the values of people.name
--   - the values of people.active
--   - the values of people.score
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows were written to people since score was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)
IF CAST((SELECT count(*) FROM [dbo].[people] WHERE [plinth_parked_002_change_score] IS NULL) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows were written to people since score was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)', 1;
GO
-- stops if rows were written to people since active was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)
IF CAST((SELECT count(*) FROM [dbo].[people] WHERE [plinth_parked_002_change_active] IS NULL) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows were written to people since active was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)', 1;
GO
-- stops if rows were written to people since name was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)
IF CAST((SELECT count(*) FROM [dbo].[people] WHERE [plinth_parked_002_change_name] IS NULL) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows were written to people since name was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)', 1;
GO

-- bring back column people.score from plinth_parked_002_change_score
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_score') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_score]', N'score', N'COLUMN';
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [score] decimal(6, 2) NOT NULL;
GO

-- bring back column people.active from plinth_parked_002_change_active
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_active') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_active]', N'active', N'COLUMN';
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [active] bit NOT NULL;
GO

-- bring back column people.name from plinth_parked_002_change_name
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_name') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_name]', N'name', N'COLUMN';
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- add constraint people.people_score: check score >= 0
-- ! fails if rows of people break people_score
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_score] CHECK ([score] >= 0);
GO

-- create index people.people_name [name]
CREATE INDEX [people_name] ON [dbo].[people] ([name]);
GO

COMMIT TRANSACTION;
GO
