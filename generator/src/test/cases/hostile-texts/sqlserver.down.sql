-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to texts.quotes since
--   - values written to texts.dollars since
--   - values written to texts.comments since
--   - values written to texts.slashes since
--   - values written to texts.lines since
--   - values written to texts.wide since
--   - values written to texts.braces since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint texts.texts_list
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [texts_list];
GO

-- drop constraint texts.texts_comments_check
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [texts_comments_check];
GO

-- no comment on table texts
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[texts]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'texts';
GO

-- drop column texts.braces
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [texts_braces_length_check];
GO
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [DF_texts_braces];
GO
-- ! destroys the values of texts.braces
ALTER TABLE [dbo].[texts] DROP COLUMN IF EXISTS [braces];
GO

-- drop column texts.wide
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [texts_wide_length_check];
GO
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [DF_texts_wide];
GO
-- ! destroys the values of texts.wide
ALTER TABLE [dbo].[texts] DROP COLUMN IF EXISTS [wide];
GO

-- drop column texts.lines
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [texts_lines_length_check];
GO
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [DF_texts_lines];
GO
-- ! destroys the values of texts.lines
ALTER TABLE [dbo].[texts] DROP COLUMN IF EXISTS [lines];
GO

-- drop column texts.slashes
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [texts_slashes_length_check];
GO
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [DF_texts_slashes];
GO
-- ! destroys the values of texts.slashes
ALTER TABLE [dbo].[texts] DROP COLUMN IF EXISTS [slashes];
GO

-- drop column texts.comments
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [texts_comments_length_check];
GO
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [DF_texts_comments];
GO
-- ! destroys the values of texts.comments
ALTER TABLE [dbo].[texts] DROP COLUMN IF EXISTS [comments];
GO

-- drop column texts.dollars
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [texts_dollars_length_check];
GO
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [DF_texts_dollars];
GO
-- ! destroys the values of texts.dollars
ALTER TABLE [dbo].[texts] DROP COLUMN IF EXISTS [dollars];
GO

-- drop column texts.quotes
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [texts_quotes_length_check];
GO
ALTER TABLE [dbo].[texts] DROP CONSTRAINT IF EXISTS [DF_texts_quotes];
GO
-- ! destroys the values of texts.quotes
ALTER TABLE [dbo].[texts] DROP COLUMN IF EXISTS [quotes];
GO

COMMIT TRANSACTION;
GO
