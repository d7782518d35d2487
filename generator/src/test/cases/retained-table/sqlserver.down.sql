-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of matches written since breaks matches_best_id_fkey: foreign key [best_id] -> members [id] on delete no action on update no action not deferrable
--   - every row that rows of members referenced by members_team_id_fkey is still in teams
-- Rollback: retained
--   - all rows of members
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- bring back table members from plinth_parked_002_change_members
IF OBJECT_ID(N'[dbo].[plinth_parked_002_change_members]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_members]', N'members', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[plinth_parked_002_change_members_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_members_pkey]', N'members_pkey', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[plinth_parked_002_change_members_fee_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_members_fee_check]', N'members_fee_check', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[plinth_parked_002_change_members_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_members_name_length_check]', N'members_name_length_check', N'OBJECT';
GO
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[members]') AND name = N'plinth_parked_002_change_members_name')
  EXEC sp_rename N'[dbo].[members].[plinth_parked_002_change_members_name]', N'members_name', N'INDEX';
GO
IF OBJECT_ID(N'[dbo].[DF_plinth_parked_002_change_members_fee]') IS NOT NULL
  EXEC sp_rename N'[dbo].[DF_plinth_parked_002_change_members_fee]', N'DF_members_fee', N'OBJECT';
GO
-- ! fails if rows of members break members_team_id_fkey
ALTER TABLE [dbo].[members] ADD CONSTRAINT [members_team_id_fkey] FOREIGN KEY ([team_id]) REFERENCES [dbo].[teams] ([id]) ON DELETE CASCADE;
GO
-- ! fails if rows of members break members_captain_id_fkey
ALTER TABLE [dbo].[members] ADD CONSTRAINT [members_captain_id_fkey] FOREIGN KEY ([captain_id]) REFERENCES [dbo].[members] ([id]);
GO

-- add constraint matches.matches_best_id_fkey: foreign key [best_id] -> members [id] on delete no action on update no action not deferrable
-- ! fails if rows of matches break matches_best_id_fkey
ALTER TABLE [dbo].[matches] ADD CONSTRAINT [matches_best_id_fkey] FOREIGN KEY ([best_id]) REFERENCES [dbo].[members] ([id]);
GO

COMMIT TRANSACTION;
GO
