-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row holds 'middle' of the enum app.size
--   - no row of app.crates written since breaks crates_weight_check: check weight > 0
--   - every value of app.crates.id fits int
--   - every value of app.crates.title fits varchar(20)
--   - every value of hr.boxes.box_id fits int
--   - no row has NULL in hr.boxes.box_id
-- Rollback: lossy
--   - values written to app.crates.made_at since
--   - what int cannot hold of the values written to app.crates.weight since
--   - the values of app.crates.note
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter schema app
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 3
    AND major_id = SCHEMA_ID(N'app') AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'app';
GO
DECLARE @comment nvarchar(3750) = N'New words';
EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'app';
GO

-- drop view app.heavy
DROP VIEW IF EXISTS [app].[heavy];
GO

-- rename table app.boxes to app.crates
IF OBJECT_ID(N'[app].[boxes]', N'U') IS NOT NULL
  EXEC sp_rename N'[app].[boxes]', N'crates', N'OBJECT';
GO
IF OBJECT_ID(N'[app].[boxes_size_enum_check]') IS NOT NULL
  EXEC sp_rename N'[app].[boxes_size_enum_check]', N'crates_size_enum_check', N'OBJECT';
GO
IF OBJECT_ID(N'[app].[boxes_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[app].[boxes_name_length_check]', N'crates_name_length_check', N'OBJECT';
GO
IF OBJECT_ID(N'[app].[DF_boxes_size]') IS NOT NULL
  EXEC sp_rename N'[app].[DF_boxes_size]', N'DF_crates_size', N'OBJECT';
GO

-- rename constraint app.crates.boxes_name_key to crates_name_key
IF OBJECT_ID(N'[app].[boxes_name_key]') IS NOT NULL
  EXEC sp_rename N'[app].[boxes_name_key]', N'crates_name_key', N'OBJECT';
GO

-- rename constraint app.crates.boxes_pkey to crates_pkey
IF OBJECT_ID(N'[app].[boxes_pkey]') IS NOT NULL
  EXEC sp_rename N'[app].[boxes_pkey]', N'crates_pkey', N'OBJECT';
GO

-- rename constraint app.crates.boxes_weight_check to crates_weight_check
IF OBJECT_ID(N'[app].[boxes_weight_check]') IS NOT NULL
  EXEC sp_rename N'[app].[boxes_weight_check]', N'crates_weight_check', N'OBJECT';
GO

-- rename column app.crates.name to title
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [crates_name_length_check];
GO
IF COL_LENGTH(N'[app].[crates]', N'name') IS NOT NULL
  EXEC sp_rename N'[app].[crates].[name]', N'title', N'COLUMN';
GO
-- ! fails if rows of app.crates break crates_title_length_check
ALTER TABLE [app].[crates] ADD CONSTRAINT [crates_title_length_check] CHECK ((LEN(([title] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- rename constraint app.crates.crates_name_key to crates_title_key
IF OBJECT_ID(N'[app].[crates_name_key]') IS NOT NULL
  EXEC sp_rename N'[app].[crates_name_key]', N'crates_title_key', N'OBJECT';
GO

-- alter enum app.size [small, middle, large]
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [crates_size_enum_check];
GO
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [DF_crates_size];
GO
ALTER TABLE [app].[crates] ALTER COLUMN [size] nvarchar(12) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
ALTER TABLE [app].[crates] ADD CONSTRAINT [DF_crates_size] DEFAULT (N'small') FOR [size];
GO
-- ! fails if rows of app.crates break crates_size_enum_check
ALTER TABLE [app].[crates] ADD CONSTRAINT [crates_size_enum_check] CHECK ([size] IN (N'small', N'middle', N'large'));
GO

-- drop index app.crates.boxes_weight
DROP INDEX IF EXISTS [boxes_weight] ON [app].[crates];
GO

-- drop constraint app.crates.crates_weight_check
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [crates_weight_check];
GO

-- add column app.crates.made_at timestamptz default now()
ALTER TABLE [app].[crates] ADD [made_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_crates_made_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')) WITH VALUES;
GO

-- alter column app.crates.id bigint
ALTER TABLE [hr].[boxes] DROP CONSTRAINT IF EXISTS [boxes_box_id_fkey];
GO
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [crates_pkey];
GO
ALTER TABLE [app].[crates] ALTER COLUMN [id] bigint NOT NULL;
GO
-- ! fails if rows of app.crates break crates_pkey
ALTER TABLE [app].[crates] ADD CONSTRAINT [crates_pkey] PRIMARY KEY ([id]);
GO

-- alter column app.crates.size enum:app.size default 'middle'
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [DF_crates_size];
GO
ALTER TABLE [app].[crates] ADD CONSTRAINT [DF_crates_size] DEFAULT (N'middle') FOR [size];
GO

-- alter column app.crates.title varchar(30)
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [crates_title_key];
GO
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [crates_title_length_check];
GO
ALTER TABLE [app].[crates] ALTER COLUMN [title] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of app.crates break crates_title_key
ALTER TABLE [app].[crates] ADD CONSTRAINT [crates_title_key] UNIQUE ([title]);
GO
-- ! fails if rows of app.crates break crates_title_length_check
ALTER TABLE [app].[crates] ADD CONSTRAINT [crates_title_length_check] CHECK ((LEN(([title] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 30);
GO

-- alter column app.crates.weight decimal(10,2)?
ALTER TABLE [app].[crates] ALTER COLUMN [weight] decimal(10, 2) NULL;
GO

-- drop column app.crates.note
-- ! destroys the values of app.crates.note
ALTER TABLE [app].[crates] DROP COLUMN IF EXISTS [note];
GO

-- comment on table app.crates: What was boxes
DECLARE @comment nvarchar(3750) = N'What was boxes';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[app].[crates]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'app', N'TABLE', N'crates'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'app', N'TABLE', N'crates';
GO

-- alter column hr.boxes.box_id bigint?
ALTER TABLE [hr].[boxes] DROP CONSTRAINT IF EXISTS [boxes_box_id_fkey];
GO
ALTER TABLE [hr].[boxes] ALTER COLUMN [box_id] bigint NULL;
GO
-- ! fails if rows of hr.boxes break boxes_box_id_fkey
ALTER TABLE [hr].[boxes] ADD CONSTRAINT [boxes_box_id_fkey] FOREIGN KEY ([box_id]) REFERENCES [app].[crates] ([id]);
GO

-- add constraint app.crates.crates_weight_check: check weight >= 0
-- ! fails if rows of app.crates break crates_weight_check
ALTER TABLE [app].[crates] ADD CONSTRAINT [crates_weight_check] CHECK ([weight] >= 0);
GO

-- create index app.crates.boxes_by_weight [weight desc]
CREATE INDEX [boxes_by_weight] ON [app].[crates] ([weight] DESC);
GO

-- create view app.heavy
CREATE VIEW [app].[heavy] AS
SELECT "id" FROM "app"."crates" WHERE "weight" > 20;
GO

-- alter role packers
GRANT SELECT ON OBJECT::[hr].[boxes] TO [packers];
GO

COMMIT TRANSACTION;
GO
