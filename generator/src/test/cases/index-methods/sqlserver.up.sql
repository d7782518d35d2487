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

-- create index documents.documents_code hash [code] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX [documents_code] ON [dbo].[documents] ([code]);
GO

-- create index documents.documents_created brin [created_at] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX [documents_created] ON [dbo].[documents] ([created_at]);
GO

-- create index documents.documents_like [code text_pattern_ops] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX [documents_like] ON [dbo].[documents] ([code]);
GO

COMMIT TRANSACTION;
GO
