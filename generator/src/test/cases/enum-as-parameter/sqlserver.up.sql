-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to people.mood since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column people.mood enum:mood default 'calm'
ALTER TABLE [dbo].[people] ADD [mood] nvarchar(8) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_people_mood] DEFAULT (N'calm') WITH VALUES;
GO
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_mood_enum_check] CHECK ([mood] IN (N'calm', N'busy'));
GO

-- create routine next_mood
CREATE FUNCTION [dbo].[next_mood] (@now nvarchar(8), @fallback nvarchar(8) = N'busy')
RETURNS nvarchar(8)
AS
BEGIN
RETURN coalesce(@now, @fallback);
END;
GO

-- create routine in_mood
CREATE FUNCTION [dbo].[in_mood] (@wanted nvarchar(8))
RETURNS TABLE
AS
RETURN (
SELECT id AS person, mood FROM dbo.people WHERE mood = @wanted
);
GO

-- create routine is_small
CREATE FUNCTION [dbo].[is_small] (@size nvarchar(10))
RETURNS bit
AS
BEGIN
RETURN CASE WHEN @size = N'small' THEN 1 ELSE 0 END;
END;
GO

COMMIT TRANSACTION;
GO
