-- Up
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

-- add column texts.quotes varchar(60) default '''; DROP TABLE texts; --'
ALTER TABLE [dbo].[texts] ADD [quotes] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_texts_quotes] DEFAULT (N'''; DROP TABLE texts; --') WITH VALUES;
GO
-- ! fails if rows of texts break texts_quotes_length_check
ALTER TABLE [dbo].[texts] ADD CONSTRAINT [texts_quotes_length_check] CHECK ((LEN(([quotes] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60);
GO

-- add column texts.dollars varchar(60) default '$$ $do$ ${x} $1 \$'
ALTER TABLE [dbo].[texts] ADD [dollars] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_texts_dollars] DEFAULT (N'$$ $do$ ${x} $1 \$') WITH VALUES;
GO
-- ! fails if rows of texts break texts_dollars_length_check
ALTER TABLE [dbo].[texts] ADD CONSTRAINT [texts_dollars_length_check] CHECK ((LEN(([dollars] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60);
GO

-- add column texts.comments varchar(60) default '/* */ -- # <#-- --> GO'
ALTER TABLE [dbo].[texts] ADD [comments] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_texts_comments] DEFAULT (N'/* */ -- # <#-- --> GO') WITH VALUES;
GO
-- ! fails if rows of texts break texts_comments_length_check
ALTER TABLE [dbo].[texts] ADD CONSTRAINT [texts_comments_length_check] CHECK ((LEN(([comments] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60);
GO

-- add column texts.slashes varchar(60) default '\ \n \'' \'
ALTER TABLE [dbo].[texts] ADD [slashes] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_texts_slashes] DEFAULT (N'\ \n \'' \') WITH VALUES;
GO
-- ! fails if rows of texts break texts_slashes_length_check
ALTER TABLE [dbo].[texts] ADD CONSTRAINT [texts_slashes_length_check] CHECK ((LEN(([slashes] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60);
GO

-- add column texts.lines varchar(60) default 'one
-- two
--
-- GO
-- ;
-- three'
ALTER TABLE [dbo].[texts] ADD [lines] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_texts_lines] DEFAULT ((N'one' + NCHAR(10) + N'two' + NCHAR(10) + NCHAR(10) + N'GO' + NCHAR(10) + N';' + NCHAR(10) + N'three')) WITH VALUES;
GO
-- ! fails if rows of texts break texts_lines_length_check
ALTER TABLE [dbo].[texts] ADD CONSTRAINT [texts_lines_length_check] CHECK ((LEN(([lines] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60);
GO

-- add column texts.wide varchar(60) default 'é ß ﷽ 😀 é   ​'
ALTER TABLE [dbo].[texts] ADD [wide] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_texts_wide] DEFAULT (N'é ß ﷽ 😀 é   ​') WITH VALUES;
GO
-- ! fails if rows of texts break texts_wide_length_check
ALTER TABLE [dbo].[texts] ADD CONSTRAINT [texts_wide_length_check] CHECK ((LEN(([wide] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60);
GO

-- add column texts.braces varchar(60) default '{0} %s ? :name [x] `'
ALTER TABLE [dbo].[texts] ADD [braces] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_texts_braces] DEFAULT (N'{0} %s ? :name [x] `') WITH VALUES;
GO
-- ! fails if rows of texts break texts_braces_length_check
ALTER TABLE [dbo].[texts] ADD CONSTRAINT [texts_braces_length_check] CHECK ((LEN(([braces] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60);
GO

-- comment on table texts: '; DROP TABLE texts; -- \' $$ /* */ ${x} <#if> [=x]   😀
DECLARE @comment nvarchar(3750) = N'''; DROP TABLE texts; -- \'' $$ /* */ ${x} <#if> [=x]   😀';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[texts]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'texts'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'texts';
GO

-- add constraint texts.texts_comments_check: check comments <> '/* -- '''
-- ! fails if rows of texts break texts_comments_check
ALTER TABLE [dbo].[texts] ADD CONSTRAINT [texts_comments_check] CHECK ([comments] <> N'/* -- ''');
GO

-- add constraint texts.texts_list: check a in ('it''s', '--', '/*', ';', '$$', '\', 'GO') or a is null or a not like '%[*?]\%\_%'
-- ! fails if rows of texts break texts_list
ALTER TABLE [dbo].[texts] ADD CONSTRAINT [texts_list] CHECK ([a] IN (N'it''s', N'--', N'/*', N';', N'$$', N'\', N'GO') OR [a] IS NULL OR [a] NOT LIKE N'%\[*?]\%\_%' ESCAPE N'\');
GO

COMMIT TRANSACTION;
GO
