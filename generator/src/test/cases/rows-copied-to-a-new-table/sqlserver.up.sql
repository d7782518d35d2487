-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to resumes since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table resumes
CREATE TABLE [dbo].[resumes] (
  [id] int NOT NULL,
  [uploaded_by] int NOT NULL,
  [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [resumes_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [resumes_title_length_check] CHECK ((LEN(([title] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 100)
);
GO

-- copy rows files to resumes set id = id, title = 'CV ' || name, uploaded_by = user_id where user_id > 1
INSERT INTO [dbo].[resumes] ([id], [uploaded_by], [title])
SELECT [id], [user_id], N'CV ' + [name]
FROM [dbo].[files]
WHERE [user_id] > 1;
GO

COMMIT TRANSACTION;
GO
