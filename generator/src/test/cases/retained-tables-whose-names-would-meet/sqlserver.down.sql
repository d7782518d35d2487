-- Down: undoes up.sql
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

-- bring back table people_deleted from plinth_parked_002_change_people_deleted_2
IF OBJECT_ID(N'[dbo].[plinth_parked_002_change_people_deleted_2]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_people_deleted_2]', N'people_deleted', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[plinth_parked_002_change_people_deleted_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_people_deleted_pkey]', N'people_deleted_pkey', N'OBJECT';
GO

-- copy rows plinth_parked_002_change_people_deleted to people set id = id
INSERT INTO [dbo].[people] ([id])
SELECT [id]
FROM [dbo].[plinth_parked_002_change_people_deleted];
GO

-- drop what was kept as plinth_parked_002_change_people_deleted
DROP TABLE IF EXISTS [dbo].[plinth_parked_002_change_people_deleted];
GO

COMMIT TRANSACTION;
GO
