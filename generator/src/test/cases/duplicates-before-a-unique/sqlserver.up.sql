-- Up
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

-- make room for rows as plinth_parked_002_change_people_deleted
CREATE TABLE [dbo].[plinth_parked_002_change_people_deleted] (
  [id] int NULL,
  [email] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
  [nick] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
  [seen_at] datetime2(6) NULL,
  CONSTRAINT [plinth_parked_002_change_people_deleted_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50),
  CONSTRAINT [plinth_parked_002_change_people_deleted_nick_length_check] CHECK ((LEN(([nick] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20)
);
GO

-- delete rows people where exists (people first where first.email = email and (first.seen_at > seen_at or first.seen_at is not null and seen_at is null or (first.seen_at = seen_at or first.seen_at is null and seen_at is null) and first.id < id)), kept as plinth_parked_002_change_people_deleted
DECLARE @held bit = (SELECT TOP (1) 1 FROM [dbo].[people] WITH (TABLOCKX, HOLDLOCK));
GO
INSERT INTO [dbo].[plinth_parked_002_change_people_deleted] ([id], [email], [nick], [seen_at])
SELECT [id], [email], [nick], [seen_at]
FROM [dbo].[people]
WHERE EXISTS (SELECT 1 FROM [dbo].[people] AS [first] WHERE [first].[email] = [people].[email] AND ([first].[seen_at] > [people].[seen_at] OR [first].[seen_at] IS NOT NULL AND [people].[seen_at] IS NULL OR ([first].[seen_at] = [people].[seen_at] OR [first].[seen_at] IS NULL AND [people].[seen_at] IS NULL) AND [first].[id] < [people].[id]));
GO
DELETE FROM [dbo].[people] WHERE EXISTS (SELECT 1 FROM [dbo].[people] AS [first] WHERE [first].[email] = [people].[email] AND ([first].[seen_at] > [people].[seen_at] OR [first].[seen_at] IS NOT NULL AND [people].[seen_at] IS NULL OR ([first].[seen_at] = [people].[seen_at] OR [first].[seen_at] IS NULL AND [people].[seen_at] IS NULL) AND [first].[id] < [people].[id]));
GO

-- add constraint people.people_email: unique [email]
-- ! fails if rows of people collide in people_email
CREATE UNIQUE INDEX [people_email] ON [dbo].[people] ([email]) WHERE [email] IS NOT NULL;
GO

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_nick_before, plinth_parked_002_change_nick_filled
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_written] bit NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_nick_before] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_nick_filled] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- keep values of people as plinth_parked_002_change_nick_before, plinth_parked_002_change_written
UPDATE [dbo].[people] SET [plinth_parked_002_change_nick_before] = [nick], [plinth_parked_002_change_written] = 1 WHERE [id] < 100 AND EXISTS (SELECT 1 FROM [dbo].[people] AS [first] WHERE [first].[nick] = [people].[nick] AND [first].[id] < 100 AND [first].[id] < [people].[id]);
GO

-- backfill people set nick = null where id < 100 and exists (people first where first.nick = nick and first.id < 100 and first.id < id)
UPDATE [dbo].[people] SET [nick] = NULL WHERE [id] < 100 AND EXISTS (SELECT 1 FROM [dbo].[people] AS [first] WHERE [first].[nick] = [people].[nick] AND [first].[id] < 100 AND [first].[id] < [people].[id]);
GO

-- keep values of people as plinth_parked_002_change_nick_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_nick_filled] = [nick] WHERE [plinth_parked_002_change_written] = 1;
GO

-- add constraint people.people_nick: unique [nick]
-- ! fails if rows of people collide in people_nick
CREATE UNIQUE INDEX [people_nick] ON [dbo].[people] ([nick]) WHERE [nick] IS NOT NULL;
GO

COMMIT TRANSACTION;
GO
