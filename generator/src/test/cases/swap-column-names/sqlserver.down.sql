-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
-- Once: it cannot see that it has run, and would take what stands under the old names again
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename constraint pairs.pairs_height_check to pairs_plinth_rename_width_check
IF OBJECT_ID(N'[dbo].[pairs_height_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[pairs_height_check]', N'pairs_plinth_rename_width_check', N'OBJECT';
GO

-- rename column pairs.height to plinth_rename_width
ALTER TABLE [dbo].[pairs] DROP CONSTRAINT IF EXISTS [pairs_plinth_rename_width_check];
GO
ALTER TABLE [dbo].[pairs] DROP CONSTRAINT IF EXISTS [pairs_wide];
GO
IF COL_LENGTH(N'[dbo].[pairs]', N'height') IS NOT NULL
  EXEC sp_rename N'[dbo].[pairs].[height]', N'plinth_rename_width', N'COLUMN';
GO
-- ! fails if rows of pairs break pairs_plinth_rename_width_check
ALTER TABLE [dbo].[pairs] ADD CONSTRAINT [pairs_plinth_rename_width_check] CHECK ([plinth_rename_width] > 0);
GO
-- ! fails if rows of pairs break pairs_wide
ALTER TABLE [dbo].[pairs] ADD CONSTRAINT [pairs_wide] CHECK ([plinth_rename_width] >= [width]);
GO

-- rename constraint pairs.pairs_width_check to pairs_height_check
IF OBJECT_ID(N'[dbo].[pairs_width_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[pairs_width_check]', N'pairs_height_check', N'OBJECT';
GO

-- rename column pairs.width to height
ALTER TABLE [dbo].[pairs] DROP CONSTRAINT IF EXISTS [pairs_height_check];
GO
ALTER TABLE [dbo].[pairs] DROP CONSTRAINT IF EXISTS [pairs_wide];
GO
IF COL_LENGTH(N'[dbo].[pairs]', N'width') IS NOT NULL
  EXEC sp_rename N'[dbo].[pairs].[width]', N'height', N'COLUMN';
GO
-- ! fails if rows of pairs break pairs_height_check
ALTER TABLE [dbo].[pairs] ADD CONSTRAINT [pairs_height_check] CHECK ([height] >= 0);
GO
-- ! fails if rows of pairs break pairs_wide
ALTER TABLE [dbo].[pairs] ADD CONSTRAINT [pairs_wide] CHECK ([plinth_rename_width] >= [height]);
GO

-- rename constraint pairs.pairs_plinth_rename_width_check to pairs_width_check
IF OBJECT_ID(N'[dbo].[pairs_plinth_rename_width_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[pairs_plinth_rename_width_check]', N'pairs_width_check', N'OBJECT';
GO

-- rename column pairs.plinth_rename_width to width
ALTER TABLE [dbo].[pairs] DROP CONSTRAINT IF EXISTS [pairs_width_check];
GO
ALTER TABLE [dbo].[pairs] DROP CONSTRAINT IF EXISTS [pairs_wide];
GO
IF COL_LENGTH(N'[dbo].[pairs]', N'plinth_rename_width') IS NOT NULL
  EXEC sp_rename N'[dbo].[pairs].[plinth_rename_width]', N'width', N'COLUMN';
GO
-- ! fails if rows of pairs break pairs_width_check
ALTER TABLE [dbo].[pairs] ADD CONSTRAINT [pairs_width_check] CHECK ([width] > 0);
GO
-- ! fails if rows of pairs break pairs_wide
ALTER TABLE [dbo].[pairs] ADD CONSTRAINT [pairs_wide] CHECK ([width] >= [height]);
GO

COMMIT TRANSACTION;
GO
