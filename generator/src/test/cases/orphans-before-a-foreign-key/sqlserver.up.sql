-- Up
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

-- make room for values of orders as plinth_parked_002_change_written, plinth_parked_002_change_user_id_before, plinth_parked_002_change_user_id_filled
ALTER TABLE [dbo].[orders] ADD [plinth_parked_002_change_written] bit NULL;
GO
ALTER TABLE [dbo].[orders] ADD [plinth_parked_002_change_user_id_before] int NULL;
GO
ALTER TABLE [dbo].[orders] ADD [plinth_parked_002_change_user_id_filled] int NULL;
GO

-- keep values of orders as plinth_parked_002_change_user_id_before, plinth_parked_002_change_written
UPDATE [dbo].[orders] SET [plinth_parked_002_change_user_id_before] = [user_id], [plinth_parked_002_change_written] = 1 WHERE [user_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [dbo].[users] AS [referenced] WHERE [referenced].[id] = [orders].[user_id]);
GO

-- backfill orders set user_id = null where user_id is not null and not exists (users referenced where referenced.id = user_id)
UPDATE [dbo].[orders] SET [user_id] = NULL WHERE [user_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [dbo].[users] AS [referenced] WHERE [referenced].[id] = [orders].[user_id]);
GO

-- keep values of orders as plinth_parked_002_change_user_id_filled
UPDATE [dbo].[orders] SET [plinth_parked_002_change_user_id_filled] = [user_id] WHERE [plinth_parked_002_change_written] = 1;
GO

-- add constraint orders.orders_user: foreign key [user_id] -> users [id] on delete no action on update no action not deferrable
-- ! fails if rows of orders break orders_user
ALTER TABLE [dbo].[orders] ADD CONSTRAINT [orders_user] FOREIGN KEY ([user_id]) REFERENCES [dbo].[users] ([id]);
GO

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_mentor_id_before, plinth_parked_002_change_mentor_id_filled
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_written] bit NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_mentor_id_before] int NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_mentor_id_filled] int NULL;
GO

-- keep values of people as plinth_parked_002_change_mentor_id_before, plinth_parked_002_change_written
UPDATE [dbo].[people] SET [plinth_parked_002_change_mentor_id_before] = [mentor_id], [plinth_parked_002_change_written] = 1 WHERE [mentor_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [dbo].[people] AS [referenced] WHERE [referenced].[tenant_id] = [people].[tenant_id] AND [referenced].[id] = [people].[mentor_id]);
GO

-- backfill people set mentor_id = null where mentor_id is not null and not exists (people referenced where referenced.tenant_id = tenant_id and referenced.id = mentor_id)
UPDATE [dbo].[people] SET [mentor_id] = NULL WHERE [mentor_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [dbo].[people] AS [referenced] WHERE [referenced].[tenant_id] = [people].[tenant_id] AND [referenced].[id] = [people].[mentor_id]);
GO

-- keep values of people as plinth_parked_002_change_mentor_id_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_mentor_id_filled] = [mentor_id] WHERE [plinth_parked_002_change_written] = 1;
GO

-- add constraint people.people_mentor: foreign key [tenant_id, mentor_id] -> people [tenant_id, id] on delete no action on update no action not deferrable
-- ! fails if rows of people break people_mentor
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_mentor] FOREIGN KEY ([tenant_id], [mentor_id]) REFERENCES [dbo].[people] ([tenant_id], [id]);
GO

-- make room for rows as plinth_parked_002_change_visits_deleted
CREATE TABLE [dbo].[plinth_parked_002_change_visits_deleted] (
  [id] int NULL,
  [tenant_id] int NULL,
  [person_id] int NULL,
  [note] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
  CONSTRAINT [plinth_parked_002_change_visits_deleted_note_length_check] CHECK ((LEN(([note] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20)
);
GO

-- delete rows visits where person_id is not null and not exists (people referenced where referenced.tenant_id = tenant_id and referenced.id = person_id), kept as plinth_parked_002_change_visits_deleted
DECLARE @held bit = (SELECT TOP (1) 1 FROM [dbo].[visits] WITH (TABLOCKX, HOLDLOCK));
GO
INSERT INTO [dbo].[plinth_parked_002_change_visits_deleted] ([id], [tenant_id], [person_id], [note])
SELECT [id], [tenant_id], [person_id], [note]
FROM [dbo].[visits]
WHERE [person_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [dbo].[people] AS [referenced] WHERE [referenced].[tenant_id] = [visits].[tenant_id] AND [referenced].[id] = [visits].[person_id]);
GO
DELETE FROM [dbo].[visits] WHERE [person_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [dbo].[people] AS [referenced] WHERE [referenced].[tenant_id] = [visits].[tenant_id] AND [referenced].[id] = [visits].[person_id]);
GO

-- add constraint visits.visits_person: foreign key [tenant_id, person_id] -> people [tenant_id, id] on delete no action on update no action not deferrable
-- ! fails if rows of visits break visits_person
ALTER TABLE [dbo].[visits] ADD CONSTRAINT [visits_person] FOREIGN KEY ([tenant_id], [person_id]) REFERENCES [dbo].[people] ([tenant_id], [id]);
GO

COMMIT TRANSACTION;
GO
