-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row holds 'enormous' of the enum size
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- take down view moods
DROP VIEW IF EXISTS [dbo].[moods];
GO

-- alter enum size [small, large]
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_size_enum_check];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_size];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [size] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
ALTER TABLE [dbo].[people] ADD CONSTRAINT [DF_people_size] DEFAULT (N'small') FOR [size];
GO
-- ! fails if rows of people break people_size_enum_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_size_enum_check] CHECK ([size] IN (N'small', N'large'));
GO
CREATE OR ALTER FUNCTION [dbo].[is_small] (@size nvarchar(10))
RETURNS bit
AS
BEGIN
RETURN CASE WHEN @size = N'small' THEN 1 ELSE 0 END;
END;
GO

-- alter enum mood [calm, busy, away]
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_mood_enum_check];
GO
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_mood_enum_check] CHECK ([mood] IN (N'calm', N'busy', N'away'));
GO

-- put back view moods
CREATE VIEW [dbo].[moods] AS
SELECT id, dbo.next_mood(mood) AS mood FROM dbo.people;
GO
GRANT SELECT ON OBJECT::[dbo].[moods] TO [clerk];
GO

COMMIT TRANSACTION;
GO
