-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - what was written since to the rows that came to candidates
-- Rollback: retained
--   - the deleted rows of notes
-- Rollback: conditional
--   - no row was written to notes since that collides with them
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- copy rows plinth_parked_002_change_notes_deleted to notes set candidate_id = candidate_id, id = id, upload_id = upload_id, upload_tenant = upload_tenant
INSERT INTO [dbo].[notes] ([id], [upload_tenant], [upload_id], [candidate_id])
SELECT [id], [upload_tenant], [upload_id], [candidate_id]
FROM [dbo].[plinth_parked_002_change_notes_deleted];
GO

-- drop what was kept as plinth_parked_002_change_notes_deleted
DROP TABLE IF EXISTS [dbo].[plinth_parked_002_change_notes_deleted];
GO

-- delete rows candidates where plinth_parked_002_change_came
-- ! destroys rows of candidates
DELETE FROM [dbo].[candidates] WHERE [plinth_parked_002_change_came] = 1;
GO

-- drop what was kept of candidates as plinth_parked_002_change_came
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [plinth_parked_002_change_came];
GO

-- delete rows candidates where exists (plinth_parked_map_candidate_of_upload kept where kept.new_id = id)
-- ! destroys rows of candidates
DELETE FROM [dbo].[candidates] WHERE EXISTS (SELECT 1 FROM [dbo].[plinth_parked_map_candidate_of_upload] AS [kept] WHERE [kept].[new_id] = [candidates].[id]);
GO

-- drop what was kept as plinth_parked_map_candidate_of_upload
DROP TABLE IF EXISTS [dbo].[plinth_parked_map_candidate_of_upload];
GO

COMMIT TRANSACTION;
GO
