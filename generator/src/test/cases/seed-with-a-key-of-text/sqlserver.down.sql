-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of countries (code 'ch'), and no row refers to them
--   - nobody has changed the seeded rows of countries (code 'at')
-- Rollback: lossy
--   - values written to countries.id, countries.visits of seeded rows since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed in countries: code 'ch'
IF CAST((SELECT count(*) FROM [dbo].[countries] WHERE [code] = N'ch' AND [name] <> N'Switzerland') AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in countries: code ''ch''', 1;
GO
-- stops if seeded rows have been changed, or are gone, in countries: code 'at'
IF CAST((SELECT count(*) FROM [dbo].[countries] WHERE [code] = N'at' AND ([name] = N'Österreich' OR [name] = N'Austria')) AS nvarchar(20)) <> N'1'
  THROW 50000, N'seeded rows have been changed, or are gone, in countries: code ''at''', 1;
GO

-- alter seed countries
-- ! destroys the values of countries.id, countries.visits in the row with code 'ch'
DELETE FROM [dbo].[countries] WHERE [code] = N'ch' AND [name] = N'Switzerland';
GO
UPDATE [dbo].[countries] SET [name] = N'Austria' WHERE [code] = N'at' AND [name] = N'Österreich';
GO

COMMIT TRANSACTION;
GO
