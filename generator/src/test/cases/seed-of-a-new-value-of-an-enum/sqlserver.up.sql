-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row holds 'middle' of the enum plain
--   - no row holds 'middle' of the enum own
--   - nobody has changed the seeded rows of levels (id 2), and no row refers to them
--   - nobody has changed the seeded rows of levels (id 1)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed, or are gone, in levels: id 1
IF CAST((SELECT count(*) FROM [dbo].[levels] WHERE [id] = 1) AS nvarchar(20)) <> N'1'
  THROW 50000, N'seeded rows have been changed, or are gone, in levels: id 1', 1;
GO

-- alter enum plain [low, middle, high]
ALTER TABLE [dbo].[levels] DROP CONSTRAINT IF EXISTS [levels_plain_enum_check];
GO
ALTER TABLE [dbo].[levels] ALTER COLUMN [plain] nvarchar(12) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of levels break levels_plain_enum_check
ALTER TABLE [dbo].[levels] ADD CONSTRAINT [levels_plain_enum_check] CHECK ([plain] IN (N'low', N'middle', N'high'));
GO

-- alter enum own [low, middle, high]
ALTER TABLE [dbo].[levels] DROP CONSTRAINT IF EXISTS [levels_own_enum_check];
GO
ALTER TABLE [dbo].[levels] ALTER COLUMN [own] nvarchar(12) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of levels break levels_own_enum_check
ALTER TABLE [dbo].[levels] ADD CONSTRAINT [levels_own_enum_check] CHECK ([own] IN (N'low', N'middle', N'high'));
GO

-- alter seed levels
UPDATE [dbo].[levels] SET [own] = N'high' WHERE [id] = 1 AND [own] = N'low' AND [plain] = N'low';
GO
INSERT INTO [dbo].[levels] ([id], [plain], [own])
SELECT 2, N'middle', N'middle'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[levels] WHERE [id] = 2);
GO

COMMIT TRANSACTION;
GO
