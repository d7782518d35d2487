-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to people.city since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column people.city varchar(50)?
ALTER TABLE [dbo].[people] ADD [city] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of people break people_city_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_city_length_check] CHECK ((LEN(([city] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- add constraint people.people_team_id_fkey: foreign key [team_id] -> teams [id] on delete no action on update no action not deferrable
-- ! fails if rows of people break people_team_id_fkey
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_team_id_fkey] FOREIGN KEY ([team_id]) REFERENCES [dbo].[teams] ([id]);
GO

COMMIT TRANSACTION;
GO
