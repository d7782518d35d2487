-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to even %more$; COMMIT; --.added "'`] since
--   - the values of even %more$; COMMIT; --./* c */
--   - values written to Child [x]/y.Mixed since
-- Rollback: conditional
--   - every value of even %more$; COMMIT; --.it's not fits varchar(20)
--   - every value of even %more$; COMMIT; --.a b.c fits int
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of even %more$; COMMIT; -- have values in it's not that do not fit varchar(20)
IF CAST((SELECT count(*) FROM [dbo].[even %more$; COMMIT; --] WHERE (LEN((CAST([it's not] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 20) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of even %more$; COMMIT; -- have values in it''s not that do not fit varchar(20)', 1;
GO

-- drop index even %more$; COMMIT; --.index $do$
DROP INDEX IF EXISTS [index $do$] ON [dbo].[even %more$; COMMIT; --];
GO

-- drop constraint even %more$; COMMIT; --.even %more$; COMMIT; --_added "'`]_check
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [even %more$; COMMIT; --_added "'`]]_check];
GO

-- drop column Child [x]/y.Mixed
-- ! destroys the values of Child [x]/y.Mixed
ALTER TABLE [dbo].[Child [x]]/y] DROP COLUMN IF EXISTS [Mixed];
GO

-- no comment on table even %more$; COMMIT; --
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[even %more$; COMMIT; --]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'even %more$; COMMIT; --';
GO

-- add column even %more$; COMMIT; --."/* c */" int?
ALTER TABLE [dbo].[even %more$; COMMIT; --] ADD [/* c */] int NULL;
GO

-- alter column even %more$; COMMIT; --."{0} %s ${x}" int?
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [DF_even %more$; COMMIT; --_{0} %s ${x}];
GO
ALTER TABLE [dbo].[even %more$; COMMIT; --] ALTER COLUMN [{0} %s ${x}] int NULL;
GO

-- alter column even %more$; COMMIT; --."a b.c" int?
ALTER TABLE [dbo].[even %more$; COMMIT; --] ALTER COLUMN [a b.c] int NULL;
GO

-- alter column even %more$; COMMIT; --."$do$ $1 ?" text?
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[even %more$; COMMIT; --]')
    AND minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[even %more$; COMMIT; --]'), N'$do$ $1 ?', N'ColumnId') AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'even %more$; COMMIT; --', N'COLUMN', N'$do$ $1 ?';
GO

-- alter column even %more$; COMMIT; --."it's not" varchar(20) default 'x'
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [unique "it's"];
GO
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [check ]]; --];
GO
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [even %more$; COMMIT; --_it's not_length_check];
GO
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [DF_even %more$; COMMIT; --_it's not];
GO
ALTER TABLE [dbo].[even %more$; COMMIT; --] ALTER COLUMN [it's not] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
ALTER TABLE [dbo].[even %more$; COMMIT; --] ADD CONSTRAINT [DF_even %more$; COMMIT; --_it's not] DEFAULT (N'x') FOR [it's not];
GO
-- ! fails if rows of even %more$; COMMIT; -- break unique "it's"
ALTER TABLE [dbo].[even %more$; COMMIT; --] ADD CONSTRAINT [unique "it's"] UNIQUE ([it's not], [$$]);
GO
-- ! fails if rows of even %more$; COMMIT; -- break check ]; --
ALTER TABLE [dbo].[even %more$; COMMIT; --] ADD CONSTRAINT [check ]]; --] CHECK ([$$] < 1000 OR [it's not] IS NOT NULL);
GO
-- ! fails if rows of even %more$; COMMIT; -- break even %more$; COMMIT; --_it's not_length_check
ALTER TABLE [dbo].[even %more$; COMMIT; --] ADD CONSTRAINT [even %more$; COMMIT; --_it's not_length_check] CHECK ((LEN(([it's not] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- drop column even %more$; COMMIT; --.added "'`]
-- ! destroys the values of even %more$; COMMIT; --.added "'`]
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP COLUMN IF EXISTS [added "'`]]];
GO

-- rename constraint Child [x]/y.fk "2" -- to fk "1" --
IF OBJECT_ID(N'[dbo].[fk "2" --]') IS NOT NULL
  EXEC sp_rename N'[dbo].[fk "2" --]', N'fk "1" --', N'OBJECT';
GO

-- create index "even %more$; COMMIT; --"."index $do$" ["$$", "a b.c" desc]
CREATE INDEX [index $do$] ON [dbo].[even %more$; COMMIT; --] ([$$], [a b.c] DESC);
GO

-- rename column even %more$; COMMIT; --.it's not to it's
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [check ]]; --];
GO
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [even %more$; COMMIT; --_it's not_length_check];
GO
IF COL_LENGTH(N'[dbo].[even %more$; COMMIT; --]', N'it''s not') IS NOT NULL
  EXEC sp_rename N'[dbo].[even %more$; COMMIT; --].[it''s not]', N'it''s', N'COLUMN';
GO
IF OBJECT_ID(N'[dbo].[DF_even %more$; COMMIT; --_it''s not]') IS NOT NULL
  EXEC sp_rename N'[dbo].[DF_even %more$; COMMIT; --_it''s not]', N'DF_even %more$; COMMIT; --_it''s', N'OBJECT';
GO
-- ! fails if rows of even %more$; COMMIT; -- break check ]; --
ALTER TABLE [dbo].[even %more$; COMMIT; --] ADD CONSTRAINT [check ]]; --] CHECK ([$$] < 1000 OR [it's] IS NOT NULL);
GO
-- ! fails if rows of even %more$; COMMIT; -- break even %more$; COMMIT; --_it's_length_check
ALTER TABLE [dbo].[even %more$; COMMIT; --] ADD CONSTRAINT [even %more$; COMMIT; --_it's_length_check] CHECK ((LEN(([it's] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- rename column even %more$; COMMIT; --.back/slash to back\slash
IF COL_LENGTH(N'[dbo].[even %more$; COMMIT; --]', N'back/slash') IS NOT NULL
  EXEC sp_rename N'[dbo].[even %more$; COMMIT; --].[back/slash]', N'back\slash', N'COLUMN';
GO

-- rename constraint even %more$; COMMIT; --.even %more$; COMMIT; --_pkey to we"ird; DROP TABLE x; --_pkey
IF OBJECT_ID(N'[dbo].[even %more$; COMMIT; --_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[even %more$; COMMIT; --_pkey]', N'we"ird; DROP TABLE x; --_pkey', N'OBJECT';
GO

-- rename constraint even %more$; COMMIT; --.even %more$; COMMIT; --_$$_check to we"ird; DROP TABLE x; --_$$_check
IF OBJECT_ID(N'[dbo].[even %more$; COMMIT; --_$$_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[even %more$; COMMIT; --_$$_check]', N'we"ird; DROP TABLE x; --_$$_check', N'OBJECT';
GO

-- rename table even %more$; COMMIT; -- to we"ird; DROP TABLE x; --
IF OBJECT_ID(N'[dbo].[even %more$; COMMIT; --]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[even %more$; COMMIT; --]', N'we"ird; DROP TABLE x; --', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[even %more$; COMMIT; --_it''s_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[even %more$; COMMIT; --_it''s_length_check]', N'we"ird; DROP TABLE x; --_it''s_length_check', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[DF_even %more$; COMMIT; --_it''s]') IS NOT NULL
  EXEC sp_rename N'[dbo].[DF_even %more$; COMMIT; --_it''s]', N'DF_we"ird; DROP TABLE x; --_it''s', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
