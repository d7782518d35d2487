-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the deleted rows of people
--   - the values that the backfill replaced in people.nick
-- Rollback: conditional
--   - no row was written to people since that collides with them
-- Rollback: lossy
--   - the rows of visits that visits_person_id_fkey deletes along
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint people.people_nick
DROP INDEX IF EXISTS [people_nick] ON [dbo].[people];
GO

-- backfill people set nick = plinth_parked_002_change_nick_before where plinth_parked_002_change_written and (nick = plinth_parked_002_change_nick_filled or nick is null and plinth_parked_002_change_nick_filled is null)
UPDATE [dbo].[people] SET [nick] = [plinth_parked_002_change_nick_before] WHERE [plinth_parked_002_change_written] = 1 AND ([nick] = [plinth_parked_002_change_nick_filled] OR [nick] IS NULL AND [plinth_parked_002_change_nick_filled] IS NULL);
GO

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_nick_before, plinth_parked_002_change_nick_filled
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_written];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_nick_before];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_nick_filled];
GO

-- drop constraint people.people_email
DROP INDEX IF EXISTS [people_email] ON [dbo].[people];
GO

-- copy rows plinth_parked_002_change_people_deleted to people set email = email, id = id, nick = nick, seen_at = seen_at
INSERT INTO [dbo].[people] ([id], [email], [nick], [seen_at])
SELECT [id], [email], [nick], [seen_at]
FROM [dbo].[plinth_parked_002_change_people_deleted];
GO

-- drop what was kept as plinth_parked_002_change_people_deleted
DROP TABLE IF EXISTS [dbo].[plinth_parked_002_change_people_deleted];
GO

COMMIT TRANSACTION;
GO
