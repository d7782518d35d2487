-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the deleted rows of people
--   - all rows of people_deleted
-- Rollback: conditional
--   - no row was written to people since that collides with them
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- make room for rows as plinth_parked_002_change_people_deleted
CREATE TABLE [dbo].[plinth_parked_002_change_people_deleted] (
  [id] int NULL
);
GO

-- delete rows people, kept as plinth_parked_002_change_people_deleted
DECLARE @held bit = (SELECT TOP (1) 1 FROM [dbo].[people] WITH (TABLOCKX, HOLDLOCK));
GO
INSERT INTO [dbo].[plinth_parked_002_change_people_deleted] ([id])
SELECT [id]
FROM [dbo].[people];
GO
DELETE FROM [dbo].[people];
GO

-- park table people_deleted as plinth_parked_002_change_people_deleted_2
IF OBJECT_ID(N'[dbo].[people_deleted]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_deleted]', N'plinth_parked_002_change_people_deleted_2', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[people_deleted_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_deleted_pkey]', N'plinth_parked_002_change_people_deleted_pkey', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
