-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename index associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_number_short_idx to associations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[associations_with_a_rather_long_name_indeed]') AND name = N'associations_with_a_rather_long_name_indeed_external_reference_number_number_short_idx')
  EXEC sp_rename N'[dbo].[associations_with_a_rather_long_name_indeed].[associations_with_a_rather_long_name_indeed_external_reference_number_number_short_idx]', N'associations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx', N'INDEX';
GO

-- rename constraint associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_number_key to associations_with_a_rather_long_name_indeed_external_reference_number_one_key
IF OBJECT_ID(N'[dbo].[associations_with_a_rather_long_name_indeed_external_reference_number_number_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[associations_with_a_rather_long_name_indeed_external_reference_number_number_key]', N'associations_with_a_rather_long_name_indeed_external_reference_number_one_key', N'OBJECT';
GO

-- rename column associations_with_a_rather_long_name_indeed.external_reference_number_number to external_reference_number_one
ALTER TABLE [dbo].[associations_with_a_rather_long_name_indeed] DROP CONSTRAINT IF EXISTS [associations_with_a_rather_long_name_indeed_external_reference_number_number_length_check];
GO
IF COL_LENGTH(N'[dbo].[associations_with_a_rather_long_name_indeed]', N'external_reference_number_number') IS NOT NULL
  EXEC sp_rename N'[dbo].[associations_with_a_rather_long_name_indeed].[external_reference_number_number]', N'external_reference_number_one', N'COLUMN';
GO
-- ! fails if rows of associations_with_a_rather_long_name_indeed break associations_with_a_rather_long_name_indeed_external_reference_number_one_length_check
ALTER TABLE [dbo].[associations_with_a_rather_long_name_indeed] ADD CONSTRAINT [associations_with_a_rather_long_name_indeed_external_reference_number_one_length_check] CHECK ((LEN(([external_reference_number_one] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- rename index associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx to organisations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[associations_with_a_rather_long_name_indeed]') AND name = N'associations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx')
  EXEC sp_rename N'[dbo].[associations_with_a_rather_long_name_indeed].[associations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx]', N'organisations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx', N'INDEX';
GO

-- rename constraint associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_pkey to organisations_with_a_rather_long_name_indeed_pkey
IF OBJECT_ID(N'[dbo].[associations_with_a_rather_long_name_indeed_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[associations_with_a_rather_long_name_indeed_pkey]', N'organisations_with_a_rather_long_name_indeed_pkey', N'OBJECT';
GO

-- rename constraint associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_one_key to organisations_with_a_rather_long_name_indeed_external_reference_number_one_key
IF OBJECT_ID(N'[dbo].[associations_with_a_rather_long_name_indeed_external_reference_number_one_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[associations_with_a_rather_long_name_indeed_external_reference_number_one_key]', N'organisations_with_a_rather_long_name_indeed_external_reference_number_one_key', N'OBJECT';
GO

-- rename table associations_with_a_rather_long_name_indeed to organisations_with_a_rather_long_name_indeed
IF OBJECT_ID(N'[dbo].[associations_with_a_rather_long_name_indeed]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[associations_with_a_rather_long_name_indeed]', N'organisations_with_a_rather_long_name_indeed', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[associations_with_a_rather_long_name_indeed_external_reference_number_one_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[associations_with_a_rather_long_name_indeed_external_reference_number_one_length_check]', N'organisations_with_a_rather_long_name_indeed_external_reference_number_one_length_check', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[associations_with_a_rather_long_name_indeed_short_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[associations_with_a_rather_long_name_indeed_short_length_check]', N'organisations_with_a_rather_long_name_indeed_short_length_check', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
