-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of candidates written since breaks candidates_team_id_fkey: foreign key [team_id] -> teams [id] on delete no action on update no action not deferrable
--   - no row of candidates written since breaks candidates_rating: check rating between 0 and 5
--   - every value of candidates.full_name fits varchar(40)
--   - every value of candidates.rating fits int
--   - no row has NULL in candidates.rating
-- Rollback: lossy
--   - values written to candidates.status since
--   - the values of candidates.fax
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of candidates have values in full_name that do not fit varchar(40)
IF CAST((SELECT count(*) FROM [dbo].[candidates] WHERE (LEN((CAST([full_name] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 40) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of candidates have values in full_name that do not fit varchar(40)', 1;
GO

-- drop constraint candidates.candidates_team_id_fkey
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_team_id_fkey];
GO

-- drop index candidates.candidates_phone
DROP INDEX IF EXISTS [candidates_phone] ON [dbo].[candidates];
GO

-- drop constraint candidates.candidates_rating
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_rating];
GO

-- drop constraint candidates.candidates_phone_once
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_phone_once];
GO

-- comment on table candidates: People
DECLARE @comment nvarchar(3750) = N'People';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[candidates]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'candidates'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'candidates';
GO

-- add column candidates.fax varchar(20)?
ALTER TABLE [dbo].[candidates] ADD [fax] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of candidates break candidates_fax_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_fax_length_check] CHECK ((LEN(([fax] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- alter column candidates.rating int
ALTER TABLE [dbo].[candidates] ALTER COLUMN [rating] int NOT NULL;
GO

-- alter column candidates.phone varchar(20)?
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_phone_length_check];
GO
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_phone];
GO
ALTER TABLE [dbo].[candidates] ALTER COLUMN [phone] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of candidates break candidates_phone_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_phone_length_check] CHECK ((LEN(([phone] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- alter column candidates.full_name varchar(40)
DROP INDEX IF EXISTS [candidates_name] ON [dbo].[candidates];
GO
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_full_name_length_check];
GO
ALTER TABLE [dbo].[candidates] ALTER COLUMN [full_name] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of candidates break candidates_full_name_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_full_name_length_check] CHECK ((LEN(([full_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO
CREATE INDEX [candidates_name] ON [dbo].[candidates] ([full_name]);
GO

-- drop column candidates.status
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_status_length_check];
GO
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_status];
GO
-- ! destroys the values of candidates.status
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [status];
GO

-- add constraint candidates.candidates_rating: check rating between 0 and 5
-- ! fails if rows of candidates break candidates_rating
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_rating] CHECK ([rating] BETWEEN 0 AND 5);
GO

-- create index candidates.candidates_phone [phone]
CREATE INDEX [candidates_phone] ON [dbo].[candidates] ([phone]);
GO

-- add constraint candidates.candidates_team_id_fkey: foreign key [team_id] -> teams [id] on delete no action on update no action not deferrable
-- ! fails if rows of candidates break candidates_team_id_fkey
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_team_id_fkey] FOREIGN KEY ([team_id]) REFERENCES [dbo].[teams] ([id]);
GO

-- rename column candidates.full_name to name
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_full_name_length_check];
GO
IF COL_LENGTH(N'[dbo].[candidates]', N'full_name') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates].[full_name]', N'name', N'COLUMN';
GO
-- ! fails if rows of candidates break candidates_name_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

COMMIT TRANSACTION;
GO
