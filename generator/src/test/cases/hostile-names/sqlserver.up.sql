-- Up
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

-- rename table we"ird; DROP TABLE x; -- to even %more$; COMMIT; --
IF OBJECT_ID(N'[dbo].[we"ird; DROP TABLE x; --]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[we"ird; DROP TABLE x; --]', N'even %more$; COMMIT; --', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[we"ird; DROP TABLE x; --_it''s_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[we"ird; DROP TABLE x; --_it''s_length_check]', N'even %more$; COMMIT; --_it''s_length_check', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[DF_we"ird; DROP TABLE x; --_it''s]') IS NOT NULL
  EXEC sp_rename N'[dbo].[DF_we"ird; DROP TABLE x; --_it''s]', N'DF_even %more$; COMMIT; --_it''s', N'OBJECT';
GO

-- rename constraint even %more$; COMMIT; --.we"ird; DROP TABLE x; --_$$_check to even %more$; COMMIT; --_$$_check
IF OBJECT_ID(N'[dbo].[we"ird; DROP TABLE x; --_$$_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[we"ird; DROP TABLE x; --_$$_check]', N'even %more$; COMMIT; --_$$_check', N'OBJECT';
GO

-- rename constraint even %more$; COMMIT; --.we"ird; DROP TABLE x; --_pkey to even %more$; COMMIT; --_pkey
IF OBJECT_ID(N'[dbo].[we"ird; DROP TABLE x; --_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[we"ird; DROP TABLE x; --_pkey]', N'even %more$; COMMIT; --_pkey', N'OBJECT';
GO

-- rename column even %more$; COMMIT; --.back\slash to back/slash
IF COL_LENGTH(N'[dbo].[even %more$; COMMIT; --]', N'back\slash') IS NOT NULL
  EXEC sp_rename N'[dbo].[even %more$; COMMIT; --].[back\slash]', N'back/slash', N'COLUMN';
GO

-- rename column even %more$; COMMIT; --.it's to it's not
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [check ]]; --];
GO
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [even %more$; COMMIT; --_it's_length_check];
GO
IF COL_LENGTH(N'[dbo].[even %more$; COMMIT; --]', N'it''s') IS NOT NULL
  EXEC sp_rename N'[dbo].[even %more$; COMMIT; --].[it''s]', N'it''s not', N'COLUMN';
GO
IF OBJECT_ID(N'[dbo].[DF_even %more$; COMMIT; --_it''s]') IS NOT NULL
  EXEC sp_rename N'[dbo].[DF_even %more$; COMMIT; --_it''s]', N'DF_even %more$; COMMIT; --_it''s not', N'OBJECT';
GO
-- ! fails if rows of even %more$; COMMIT; -- break check ]; --
ALTER TABLE [dbo].[even %more$; COMMIT; --] ADD CONSTRAINT [check ]]; --] CHECK ([$$] < 1000 OR [it's not] IS NOT NULL);
GO
-- ! fails if rows of even %more$; COMMIT; -- break even %more$; COMMIT; --_it's not_length_check
ALTER TABLE [dbo].[even %more$; COMMIT; --] ADD CONSTRAINT [even %more$; COMMIT; --_it's not_length_check] CHECK ((LEN(([it's not] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- drop index even %more$; COMMIT; --.index $do$
DROP INDEX IF EXISTS [index $do$] ON [dbo].[even %more$; COMMIT; --];
GO

-- rename constraint Child [x]/y.fk "1" -- to fk "2" --
IF OBJECT_ID(N'[dbo].[fk "1" --]') IS NOT NULL
  EXEC sp_rename N'[dbo].[fk "1" --]', N'fk "2" --', N'OBJECT';
GO

-- add column even %more$; COMMIT; --."added ""'`]" int?
ALTER TABLE [dbo].[even %more$; COMMIT; --] ADD [added "'`]]] int NULL;
GO

-- alter column even %more$; COMMIT; --."it's not" varchar(40) default 'x'
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [unique "it's"];
GO
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [check ]]; --];
GO
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [even %more$; COMMIT; --_it's not_length_check];
GO
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP CONSTRAINT IF EXISTS [DF_even %more$; COMMIT; --_it's not];
GO
ALTER TABLE [dbo].[even %more$; COMMIT; --] ALTER COLUMN [it's not] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL;
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
ALTER TABLE [dbo].[even %more$; COMMIT; --] ADD CONSTRAINT [even %more$; COMMIT; --_it's not_length_check] CHECK ((LEN(([it's not] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- alter column even %more$; COMMIT; --."$do$ $1 ?" text?
DECLARE @comment nvarchar(3750) = N'it''s $do$ here';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[even %more$; COMMIT; --]')
    AND minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[even %more$; COMMIT; --]'), N'$do$ $1 ?', N'ColumnId') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'even %more$; COMMIT; --', N'COLUMN', N'$do$ $1 ?'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'even %more$; COMMIT; --', N'COLUMN', N'$do$ $1 ?'
;
GO

-- alter column even %more$; COMMIT; --."a b.c" bigint?
ALTER TABLE [dbo].[even %more$; COMMIT; --] ALTER COLUMN [a b.c] bigint NULL;
GO

-- alter column even %more$; COMMIT; --."{0} %s ${x}" int default 3
ALTER TABLE [dbo].[even %more$; COMMIT; --] ALTER COLUMN [{0} %s ${x}] int NOT NULL;
GO
ALTER TABLE [dbo].[even %more$; COMMIT; --] ADD CONSTRAINT [DF_even %more$; COMMIT; --_{0} %s ${x}] DEFAULT (3) FOR [{0} %s ${x}];
GO

-- drop column even %more$; COMMIT; --./* c */
-- ! destroys the values of even %more$; COMMIT; --./* c */
ALTER TABLE [dbo].[even %more$; COMMIT; --] DROP COLUMN IF EXISTS [/* c */];
GO

-- comment on table even %more$; COMMIT; --: /* it's */ -- $$; 'quoted' \ end
DECLARE @comment nvarchar(3750) = N'/* it''s */ -- $$; ''quoted'' \ end';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[even %more$; COMMIT; --]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'even %more$; COMMIT; --'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'even %more$; COMMIT; --'
;
GO

-- add column Child [x]/y.Mixed int?
ALTER TABLE [dbo].[Child [x]]/y] ADD [Mixed] int NULL;
GO

-- add constraint even %more$; COMMIT; --."even %more$; COMMIT; --_added ""'`]_check": check "added ""'`]" > 0
-- ! fails if rows of even %more$; COMMIT; -- break even %more$; COMMIT; --_added "'`]_check
ALTER TABLE [dbo].[even %more$; COMMIT; --] ADD CONSTRAINT [even %more$; COMMIT; --_added "'`]]_check] CHECK ([added "'`]]] > 0);
GO

-- create index "even %more$; COMMIT; --"."index $do$" ["$$" desc, "a b.c" desc]
CREATE INDEX [index $do$] ON [dbo].[even %more$; COMMIT; --] ([$$] DESC, [a b.c] DESC);
GO

COMMIT TRANSACTION;
GO
