-- Down: undoes up.sql
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
-- stops if rows of app.crates have values in title that do not fit varchar(20)
IF CAST((SELECT count(*) FROM [app].[crates] WHERE (LEN((CAST([title] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 20) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of app.crates have values in title that do not fit varchar(20)', 1;
GO

-- alter role packers
REVOKE SELECT ON OBJECT::[hr].[boxes] FROM [packers];
GO

-- drop view app.heavy
DROP VIEW IF EXISTS [app].[heavy];
GO

-- drop index app.crates.boxes_by_weight
DROP INDEX IF EXISTS [boxes_by_weight] ON [app].[crates];
GO

-- drop constraint app.crates.crates_weight_check
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [crates_weight_check];
GO

-- alter column hr.boxes.box_id int
ALTER TABLE [hr].[boxes] DROP CONSTRAINT IF EXISTS [boxes_box_id_fkey];
GO
ALTER TABLE [hr].[boxes] ALTER COLUMN [box_id] int NOT NULL;
GO

-- no comment on table app.crates
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[app].[crates]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'app', N'TABLE', N'crates';
GO

-- add column app.crates.note text?
ALTER TABLE [app].[crates] ADD [note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- alter column app.crates.weight int?
ALTER TABLE [app].[crates] ALTER COLUMN [weight] decimal(9, 0) NULL;
GO
ALTER TABLE [app].[crates] ALTER COLUMN [weight] int NULL;
GO

-- alter column app.crates.title varchar(20)
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [crates_title_key];
GO
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [crates_title_length_check];
GO
ALTER TABLE [app].[crates] ALTER COLUMN [title] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of app.crates break crates_title_key
ALTER TABLE [app].[crates] ADD CONSTRAINT [crates_title_key] UNIQUE ([title]);
GO
-- ! fails if rows of app.crates break crates_title_length_check
ALTER TABLE [app].[crates] ADD CONSTRAINT [crates_title_length_check] CHECK ((LEN(([title] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- alter column app.crates.size enum:app.size default 'small'
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [DF_crates_size];
GO
ALTER TABLE [app].[crates] ADD CONSTRAINT [DF_crates_size] DEFAULT (N'small') FOR [size];
GO

-- alter column app.crates.id int
ALTER TABLE [hr].[boxes] DROP CONSTRAINT IF EXISTS [boxes_box_id_fkey];
GO
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [crates_pkey];
GO
ALTER TABLE [app].[crates] ALTER COLUMN [id] int NOT NULL;
GO
-- ! fails if rows of app.crates break crates_pkey
ALTER TABLE [app].[crates] ADD CONSTRAINT [crates_pkey] PRIMARY KEY ([id]);
GO
-- ! fails if rows of hr.boxes break boxes_box_id_fkey
ALTER TABLE [hr].[boxes] ADD CONSTRAINT [boxes_box_id_fkey] FOREIGN KEY ([box_id]) REFERENCES [app].[crates] ([id]);
GO

-- drop column app.crates.made_at
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [DF_crates_made_at];
GO
-- ! destroys the values of app.crates.made_at
ALTER TABLE [app].[crates] DROP COLUMN IF EXISTS [made_at];
GO

-- add constraint app.crates.crates_weight_check: check weight > 0
-- ! fails if rows of app.crates break crates_weight_check
ALTER TABLE [app].[crates] ADD CONSTRAINT [crates_weight_check] CHECK ([weight] > 0);
GO

-- create index app.crates.boxes_weight [weight]
CREATE INDEX [boxes_weight] ON [app].[crates] ([weight]);
GO

-- alter enum app.size [small, large]
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [crates_size_enum_check];
GO
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [DF_crates_size];
GO
ALTER TABLE [app].[crates] ALTER COLUMN [size] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
ALTER TABLE [app].[crates] ADD CONSTRAINT [DF_crates_size] DEFAULT (N'small') FOR [size];
GO
-- ! fails if rows of app.crates break crates_size_enum_check
ALTER TABLE [app].[crates] ADD CONSTRAINT [crates_size_enum_check] CHECK ([size] IN (N'small', N'large'));
GO

-- rename constraint app.crates.crates_title_key to crates_name_key
IF OBJECT_ID(N'[app].[crates_title_key]') IS NOT NULL
  EXEC sp_rename N'[app].[crates_title_key]', N'crates_name_key', N'OBJECT';
GO

-- rename column app.crates.title to name
ALTER TABLE [app].[crates] DROP CONSTRAINT IF EXISTS [crates_title_length_check];
GO
IF COL_LENGTH(N'[app].[crates]', N'title') IS NOT NULL
  EXEC sp_rename N'[app].[crates].[title]', N'name', N'COLUMN';
GO
-- ! fails if rows of app.crates break crates_name_length_check
ALTER TABLE [app].[crates] ADD CONSTRAINT [crates_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- rename constraint app.crates.crates_weight_check to boxes_weight_check
IF OBJECT_ID(N'[app].[crates_weight_check]') IS NOT NULL
  EXEC sp_rename N'[app].[crates_weight_check]', N'boxes_weight_check', N'OBJECT';
GO

-- rename constraint app.crates.crates_pkey to boxes_pkey
IF OBJECT_ID(N'[app].[crates_pkey]') IS NOT NULL
  EXEC sp_rename N'[app].[crates_pkey]', N'boxes_pkey', N'OBJECT';
GO

-- rename constraint app.crates.crates_name_key to boxes_name_key
IF OBJECT_ID(N'[app].[crates_name_key]') IS NOT NULL
  EXEC sp_rename N'[app].[crates_name_key]', N'boxes_name_key', N'OBJECT';
GO

-- rename table app.crates to app.boxes
IF OBJECT_ID(N'[app].[crates]', N'U') IS NOT NULL
  EXEC sp_rename N'[app].[crates]', N'boxes', N'OBJECT';
GO
IF OBJECT_ID(N'[app].[crates_size_enum_check]') IS NOT NULL
  EXEC sp_rename N'[app].[crates_size_enum_check]', N'boxes_size_enum_check', N'OBJECT';
GO
IF OBJECT_ID(N'[app].[crates_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[app].[crates_name_length_check]', N'boxes_name_length_check', N'OBJECT';
GO
IF OBJECT_ID(N'[app].[DF_crates_size]') IS NOT NULL
  EXEC sp_rename N'[app].[DF_crates_size]', N'DF_boxes_size', N'OBJECT';
GO

-- create view app.heavy
CREATE VIEW [app].[heavy] AS
SELECT "id" FROM "app"."boxes" WHERE "weight" > 10;
GO

-- alter role packers
GRANT SELECT ON OBJECT::[app].[heavy] TO [packers];
GO

-- alter schema app
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 3
    AND major_id = SCHEMA_ID(N'app') AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'app';
GO
DECLARE @comment nvarchar(3750) = N'Old words';
EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'app';
GO

COMMIT TRANSACTION;
GO
