-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the rows of candidates keep candidates_rating_check, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of candidates.phone
--   - the values of candidates.fax
--   - the values of candidates.pager
--   - the values of candidates.rating
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column candidates.rating int fill 0
ALTER TABLE [dbo].[candidates] ADD [rating] int NOT NULL CONSTRAINT [DF_candidates_rating] DEFAULT (0) WITH VALUES;
GO
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_rating];
GO

-- add column candidates.pager varchar(40) default 'none'
ALTER TABLE [dbo].[candidates] ADD [pager] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_candidates_pager] DEFAULT (N'none') WITH VALUES;
GO
-- ! fails if rows of candidates break candidates_pager_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_pager_length_check] CHECK ((LEN(([pager] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- add column candidates.fax varchar(40)?
ALTER TABLE [dbo].[candidates] ADD [fax] nvarchar(80) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of candidates break candidates_fax_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_fax_length_check] CHECK ((LEN(([fax] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- add column candidates.phone varchar(40)?
ALTER TABLE [dbo].[candidates] ADD [phone] nvarchar(80) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of candidates break candidates_phone_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_phone_length_check] CHECK ((LEN(([phone] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- add constraint candidates.candidates_rating_check: check rating between 0 and 5
-- ! fails if rows of candidates break candidates_rating_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_rating_check] CHECK ([rating] BETWEEN 0 AND 5);
GO

COMMIT TRANSACTION;
GO
