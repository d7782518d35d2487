-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to organisations_with_a_rather_long_name_indeed since
--   - rows written to members_of_organisations_with_a_rather_long_name_indeed since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table organisations_with_a_rather_long_name_indeed
CREATE TABLE [dbo].[organisations_with_a_rather_long_name_indeed] (
  [id] bigint NOT NULL,
  [external_reference_number_one] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [external_reference_number_two] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [short] nvarchar(4) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [organisations_with_a_rather_long_name_indeed_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [organisations_with_a_rather_long_name_indeed_external_reference_number_one_key] UNIQUE ([external_reference_number_one]),
  CONSTRAINT [organisations_with_a_rather_long_name_indeed_external_reference_number_one_check] CHECK ([external_reference_number_one] <> N''),
  CONSTRAINT [organisations_with_a_rather_long_name_indeed_external_reference_number_two_key] UNIQUE ([external_reference_number_two]),
  CONSTRAINT [organisations_with_a_rather_long_name_indeed_external_reference_number_two_check] CHECK ([external_reference_number_two] <> N''),
  CONSTRAINT [organisations_with_a_rather_long_name_indeed_external_reference_number_one_length_check] CHECK ((LEN(([external_reference_number_one] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40),
  CONSTRAINT [organisations_with_a_rather_long_name_indeed_external_reference_number_two_length_check] CHECK ((LEN(([external_reference_number_two] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40),
  CONSTRAINT [organisations_with_a_rather_long_name_indeed_short_length_check] CHECK ((LEN(([short] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) = 2)
);
GO

-- create table members_of_organisations_with_a_rather_long_name_indeed
CREATE TABLE [dbo].[members_of_organisations_with_a_rather_long_name_indeed] (
  [id] bigint NOT NULL,
  [organisations_with_a_rather_long_name_indeed_id] bigint NOT NULL,
  [organisations_with_a_rather_lo_parent] bigint NULL,
  CONSTRAINT [members_of_organisations_with_a_rather_long_name_indeed_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [members_of_organisations_with_a_rather_long_name_indeed_organisations_with_a_rather_long_name_indeed_id_fkey] FOREIGN KEY ([organisations_with_a_rather_long_name_indeed_id]) REFERENCES [dbo].[organisations_with_a_rather_long_name_indeed] ([id]) ON DELETE CASCADE,
  CONSTRAINT [members_of_organisations_with_a_rather_long_name_indeed_organisations_with_a_rather_lo_parent_fkey] FOREIGN KEY ([organisations_with_a_rather_lo_parent]) REFERENCES [dbo].[organisations_with_a_rather_long_name_indeed] ([id])
);
GO
CREATE INDEX [members_of_organisations_with_a_rather_long_name_indeed_organisations_with_a_rather_long_name_indeed_id_organisations_w_46d857b0] ON [dbo].[members_of_organisations_with_a_rather_long_name_indeed] ([organisations_with_a_rather_long_name_indeed_id], [organisations_with_a_rather_lo_parent]);
GO

COMMIT TRANSACTION;
GO
