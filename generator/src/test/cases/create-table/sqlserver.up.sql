-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to candidates since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table candidates
CREATE TABLE [dbo].[candidates] (
  [id] bigint IDENTITY(1,1) NOT NULL,
  [email] nvarchar(510) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [phone] nvarchar(80) COLLATE Latin1_General_100_BIN2 NULL,
  [status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_candidates_status] DEFAULT (N'active'),
  [created_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_candidates_created_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  CONSTRAINT [candidates_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [candidates_email_key] UNIQUE ([email]),
  CONSTRAINT [candidates_status_check] CHECK ([status] IN (N'active', N'hired', N'archived')),
  CONSTRAINT [candidates_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 255),
  CONSTRAINT [candidates_phone_length_check] CHECK ((LEN(([phone] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40),
  CONSTRAINT [candidates_status_length_check] CHECK ((LEN(([status] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20)
);
GO
DECLARE @comment nvarchar(3750) = N'People being considered for a role';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[candidates]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'candidates'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'candidates';
GO
CREATE INDEX [candidates_status] ON [dbo].[candidates] ([status], [created_at] DESC);
GO

COMMIT TRANSACTION;
GO
