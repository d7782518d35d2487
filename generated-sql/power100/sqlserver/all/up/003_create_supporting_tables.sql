-- Migration: 003_create_supporting_tables


-- create table tags (migrations/003_create_supporting_tables.yaml:6)
CREATE TABLE [dbo].[tags] (
  [id] int IDENTITY(1,1) NOT NULL,
  [name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [tags_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [tags_name_key] UNIQUE ([name]),
  CONSTRAINT [tags_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60)
);
GO

-- create table focus_areas (migrations/003_create_supporting_tables.yaml:10)
CREATE TABLE [dbo].[focus_areas] (
  [id] int IDENTITY(1,1) NOT NULL,
  [code] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [title] nvarchar(240) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [description] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  CONSTRAINT [focus_areas_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [focus_areas_code_key] UNIQUE ([code]),
  CONSTRAINT [focus_areas_code_length_check] CHECK ((LEN(([code] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50),
  CONSTRAINT [focus_areas_title_length_check] CHECK ((LEN(([title] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 120)
);
GO

-- create table contractor_tags (migrations/003_create_supporting_tables.yaml:16)
CREATE TABLE [dbo].[contractor_tags] (
  [contractor_id] int NOT NULL,
  [tag_id] int NOT NULL,
  [tagged_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_contractor_tags_tagged_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  CONSTRAINT [contractor_tags_pkey] PRIMARY KEY ([contractor_id], [tag_id]),
  CONSTRAINT [contractor_tags_contractor_id_fkey] FOREIGN KEY ([contractor_id]) REFERENCES [dbo].[contractors] ([id]) ON DELETE CASCADE,
  CONSTRAINT [contractor_tags_tag_id_fkey] FOREIGN KEY ([tag_id]) REFERENCES [dbo].[tags] ([id]) ON DELETE CASCADE
);
GO
CREATE INDEX [contractor_tags_tag] ON [dbo].[contractor_tags] ([tag_id]);
GO

-- create table contractor_focus_areas (migrations/003_create_supporting_tables.yaml:24)
CREATE TABLE [dbo].[contractor_focus_areas] (
  [contractor_id] int NOT NULL,
  [focus_area_id] int NOT NULL,
  [rank] smallint NOT NULL CONSTRAINT [DF_contractor_focus_areas_rank] DEFAULT (1),
  CONSTRAINT [contractor_focus_areas_pkey] PRIMARY KEY ([contractor_id], [focus_area_id]),
  CONSTRAINT [contractor_focus_areas_contractor_id_fkey] FOREIGN KEY ([contractor_id]) REFERENCES [dbo].[contractors] ([id]) ON DELETE CASCADE,
  CONSTRAINT [contractor_focus_areas_focus_area_id_fkey] FOREIGN KEY ([focus_area_id]) REFERENCES [dbo].[focus_areas] ([id]),
  CONSTRAINT [contractor_focus_areas_rank_check] CHECK ([rank] BETWEEN 1 AND 10)
);
GO
CREATE INDEX [contractor_focus_areas_area] ON [dbo].[contractor_focus_areas] ([focus_area_id]);
GO

