-- Up
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

-- drop constraint matches.matches_best_id_fkey
ALTER TABLE [dbo].[matches] DROP CONSTRAINT IF EXISTS [matches_best_id_fkey];
GO

-- park table members as plinth_parked_002_change_members
ALTER TABLE [dbo].[members] DROP CONSTRAINT IF EXISTS [members_team_id_fkey];
GO
ALTER TABLE [dbo].[members] DROP CONSTRAINT IF EXISTS [members_captain_id_fkey];
GO
IF OBJECT_ID(N'[dbo].[members]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[members]', N'plinth_parked_002_change_members', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[members_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[members_pkey]', N'plinth_parked_002_change_members_pkey', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[members_fee_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[members_fee_check]', N'plinth_parked_002_change_members_fee_check', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[members_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[members_name_length_check]', N'plinth_parked_002_change_members_name_length_check', N'OBJECT';
GO
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[plinth_parked_002_change_members]') AND name = N'members_name')
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_members].[members_name]', N'plinth_parked_002_change_members_name', N'INDEX';
GO
IF OBJECT_ID(N'[dbo].[DF_members_fee]') IS NOT NULL
  EXEC sp_rename N'[dbo].[DF_members_fee]', N'DF_plinth_parked_002_change_members_fee', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
