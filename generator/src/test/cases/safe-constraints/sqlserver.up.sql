-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add constraint people.people_email_key: unique [email]
-- ! fails if rows of people break people_email_key
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_email_key] UNIQUE ([email]);
GO

-- add constraint people.people_age: check age >= 0
-- ! fails if rows of people break people_age
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_age] CHECK ([age] >= 0);
GO

-- add constraint people.people_team_id_fkey: foreign key [team_id] -> teams [id] on delete cascade on update no action not deferrable
-- ! fails if rows of people break people_team_id_fkey
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_team_id_fkey] FOREIGN KEY ([team_id]) REFERENCES [dbo].[teams] ([id]) ON DELETE CASCADE;
GO

-- add constraint people.people_lead_id_fkey: foreign key [lead_id] -> people [id] on delete no action on update no action not deferrable
-- ! fails if rows of people break people_lead_id_fkey
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_lead_id_fkey] FOREIGN KEY ([lead_id]) REFERENCES [dbo].[people] ([id]);
GO

-- comment on constraint people.people_age: Nobody is younger
DECLARE @comment nvarchar(3750) = N'Nobody is younger';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[people_age]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'people', N'CONSTRAINT', N'people_age'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'people', N'CONSTRAINT', N'people_age';
GO

COMMIT TRANSACTION;
GO
