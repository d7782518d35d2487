-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - what raw search in places held
--   - what raw statistics of places held
--   - what raw domain grade holds by then
--   - values written to places.mark since
--   - what raw statistics of places holds by then
--   - what raw search in places holds by then
--   - what raw towns at hand holds by then
--   - what raw domain postcode held
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop view towns
DROP VIEW IF EXISTS [dbo].[towns];
GO

-- drop column places.mark
-- ! destroys the values of places.mark
ALTER TABLE [dbo].[places] DROP COLUMN IF EXISTS [mark];
GO

-- rename column places.town to city
IF COL_LENGTH(N'[dbo].[places]', N'town') IS NOT NULL
  EXEC sp_rename N'[dbo].[places].[town]', N'city', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
