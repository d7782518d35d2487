-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row holds 'away' of the enum mood
--   - nobody has changed the seeded rows of moods (id 2)
--   - no other row of moods has taken a key of the seeded rows that go (id 3)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed, or are gone, in moods: id 2
IF CAST((SELECT count(*) FROM [dbo].[moods] WHERE [id] = 2 AND ([name] = N'Away' OR [name] = N'Gone')) AS nvarchar(20)) <> N'1'
  THROW 50000, N'seeded rows have been changed, or are gone, in moods: id 2', 1;
GO
-- stops if rows with other values than seeded ones have their keys in moods: id 3
IF CAST((SELECT count(*) FROM [dbo].[moods] WHERE [id] = 3 AND [name] <> N'Off') AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in moods: id 3', 1;
GO

-- alter enum mood [calm, away, busy, gone, off]
ALTER TABLE [dbo].[moods] DROP CONSTRAINT IF EXISTS [moods_mood_enum_check];
GO
-- ! fails if rows of moods break moods_mood_enum_check
ALTER TABLE [dbo].[moods] ADD CONSTRAINT [moods_mood_enum_check] CHECK ([mood] IN (N'calm', N'away', N'busy', N'gone', N'off'));
GO

-- alter seed moods
UPDATE [dbo].[moods] SET [mood] = N'gone', [name] = N'Gone' WHERE [id] = 2 AND [mood] = N'away' AND [name] = N'Away';
GO
INSERT INTO [dbo].[moods] ([id], [mood], [name])
SELECT 3, N'off', N'Off'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[moods] WHERE [id] = 3);
GO

-- alter enum mood [calm, busy, gone, off]
ALTER TABLE [dbo].[moods] DROP CONSTRAINT IF EXISTS [moods_mood_enum_check];
GO
-- ! fails if rows of moods break moods_mood_enum_check
ALTER TABLE [dbo].[moods] ADD CONSTRAINT [moods_mood_enum_check] CHECK ([mood] IN (N'calm', N'busy', N'gone', N'off'));
GO

COMMIT TRANSACTION;
GO
