-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values that the backfill replaced in orders.user_id
--   - the values that the backfill replaced in people.mentor_id
--   - the deleted rows of visits
-- Rollback: conditional
--   - no row was written to visits since that collides with them
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint visits.visits_person
ALTER TABLE [dbo].[visits] DROP CONSTRAINT IF EXISTS [visits_person];
GO

-- copy rows plinth_parked_002_change_visits_deleted to visits set id = id, note = note, person_id = person_id, tenant_id = tenant_id
INSERT INTO [dbo].[visits] ([id], [tenant_id], [person_id], [note])
SELECT [id], [tenant_id], [person_id], [note]
FROM [dbo].[plinth_parked_002_change_visits_deleted];
GO

-- drop what was kept as plinth_parked_002_change_visits_deleted
DROP TABLE IF EXISTS [dbo].[plinth_parked_002_change_visits_deleted];
GO

-- drop constraint people.people_mentor
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_mentor];
GO

-- backfill people set mentor_id = plinth_parked_002_change_mentor_id_before where plinth_parked_002_change_written and (mentor_id = plinth_parked_002_change_mentor_id_filled or mentor_id is null and plinth_parked_002_change_mentor_id_filled is null)
UPDATE [dbo].[people] SET [mentor_id] = [plinth_parked_002_change_mentor_id_before] WHERE [plinth_parked_002_change_written] = 1 AND ([mentor_id] = [plinth_parked_002_change_mentor_id_filled] OR [mentor_id] IS NULL AND [plinth_parked_002_change_mentor_id_filled] IS NULL);
GO

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_mentor_id_before, plinth_parked_002_change_mentor_id_filled
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_written];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_mentor_id_before];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_mentor_id_filled];
GO

-- drop constraint orders.orders_user
ALTER TABLE [dbo].[orders] DROP CONSTRAINT IF EXISTS [orders_user];
GO

-- backfill orders set user_id = plinth_parked_002_change_user_id_before where plinth_parked_002_change_written and (user_id = plinth_parked_002_change_user_id_filled or user_id is null and plinth_parked_002_change_user_id_filled is null)
UPDATE [dbo].[orders] SET [user_id] = [plinth_parked_002_change_user_id_before] WHERE [plinth_parked_002_change_written] = 1 AND ([user_id] = [plinth_parked_002_change_user_id_filled] OR [user_id] IS NULL AND [plinth_parked_002_change_user_id_filled] IS NULL);
GO

-- drop what was kept of orders as plinth_parked_002_change_written, plinth_parked_002_change_user_id_before, plinth_parked_002_change_user_id_filled
ALTER TABLE [dbo].[orders] DROP COLUMN IF EXISTS [plinth_parked_002_change_written];
GO
ALTER TABLE [dbo].[orders] DROP COLUMN IF EXISTS [plinth_parked_002_change_user_id_before];
GO
ALTER TABLE [dbo].[orders] DROP COLUMN IF EXISTS [plinth_parked_002_change_user_id_filled];
GO

COMMIT TRANSACTION;
GO
