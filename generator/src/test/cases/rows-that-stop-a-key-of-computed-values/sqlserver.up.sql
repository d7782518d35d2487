-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_written] bit NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_name_before] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_name_filled] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- keep values of people as plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE [dbo].[people] SET [plinth_parked_002_change_name_before] = [name], [plinth_parked_002_change_written] = 1 WHERE [id] = 1;
GO

-- backfill people set name = 'Ada' where id = 1
UPDATE [dbo].[people] SET [name] = N'Ada' WHERE [id] = 1;
GO

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_name_filled] = [name] WHERE [plinth_parked_002_change_written] = 1;
GO

-- add constraint people.people_login_check: check login <> 'ada' or id = 1
-- ! fails if rows of people break people_login_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_login_check] CHECK ([login] <> N'ada' OR [id] = 1);
GO

-- add constraint people.people_login_length_check: check length(login) = 3
-- ! fails if rows of people break people_login_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_login_length_check] CHECK ((LEN(([login] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) = 3);
GO

COMMIT TRANSACTION;
GO
