-- Migration: 001_add_contractor_fields


-- add column contractors.company_website text? (migrations/001_add_contractor_fields.yaml:6)
ALTER TABLE [dbo].[contractors] ADD [company_website] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- add column contractors.service_area text? (migrations/001_add_contractor_fields.yaml:7)
ALTER TABLE [dbo].[contractors] ADD [service_area] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- add column contractors.services_offered json default '[]' (migrations/001_add_contractor_fields.yaml:8)
ALTER TABLE [dbo].[contractors] ADD [services_offered] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_contractors_services_offered] DEFAULT (N'[]') WITH VALUES;
GO
-- ! fails if rows of contractors break contractors_services_offered_json_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_services_offered_json_check] CHECK (ISJSON([services_offered]) = 1 OR [services_offered] = N'null');
GO

-- add column contractors.verification_status varchar(20) default 'pending' (migrations/001_add_contractor_fields.yaml:9)
ALTER TABLE [dbo].[contractors] ADD [verification_status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_contractors_verification_status] DEFAULT (N'pending') WITH VALUES;
GO
-- ! fails if rows of contractors break contractors_verification_status_length_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_verification_status_length_check] CHECK ((LEN(([verification_status] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- add constraint contractors.contractors_verification_status_check: check verification_status in ('pending', 'verified', 'rejected') (migrations/001_add_contractor_fields.yaml:9)
-- ! fails if rows of contractors break contractors_verification_status_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_verification_status_check] CHECK ([verification_status] IN (N'pending', N'verified', N'rejected'));
GO

-- add column contractors.verification_code text? (migrations/001_add_contractor_fields.yaml:10)
ALTER TABLE [dbo].[contractors] ADD [verification_code] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- add column contractors.focus_areas json default '[]' (migrations/001_add_contractor_fields.yaml:11)
ALTER TABLE [dbo].[contractors] ADD [focus_areas] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_contractors_focus_areas] DEFAULT (N'[]') WITH VALUES;
GO
-- ! fails if rows of contractors break contractors_focus_areas_json_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_focus_areas_json_check] CHECK (ISJSON([focus_areas]) = 1 OR [focus_areas] = N'null');
GO

-- add column contractors.primary_focus_area varchar(50)? (migrations/001_add_contractor_fields.yaml:12)
ALTER TABLE [dbo].[contractors] ADD [primary_focus_area] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of contractors break contractors_primary_focus_area_length_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_primary_focus_area_length_check] CHECK ((LEN(([primary_focus_area] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- add column contractors.annual_revenue varchar(50)? (migrations/001_add_contractor_fields.yaml:13)
ALTER TABLE [dbo].[contractors] ADD [annual_revenue] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of contractors break contractors_annual_revenue_length_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_annual_revenue_length_check] CHECK ((LEN(([annual_revenue] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- add column contractors.team_size int? (migrations/001_add_contractor_fields.yaml:14)
ALTER TABLE [dbo].[contractors] ADD [team_size] int NULL;
GO

-- add constraint contractors.contractors_team_size_check: check team_size >= 0 (migrations/001_add_contractor_fields.yaml:14)
-- ! fails if rows of contractors break contractors_team_size_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_team_size_check] CHECK ([team_size] >= 0);
GO

-- add column contractors.increased_tools boolean default false (migrations/001_add_contractor_fields.yaml:15)
ALTER TABLE [dbo].[contractors] ADD [increased_tools] bit NOT NULL CONSTRAINT [DF_contractors_increased_tools] DEFAULT (0) WITH VALUES;
GO

-- add column contractors.increased_people boolean default false (migrations/001_add_contractor_fields.yaml:16)
ALTER TABLE [dbo].[contractors] ADD [increased_people] bit NOT NULL CONSTRAINT [DF_contractors_increased_people] DEFAULT (0) WITH VALUES;
GO

-- add column contractors.increased_activity boolean default false (migrations/001_add_contractor_fields.yaml:17)
ALTER TABLE [dbo].[contractors] ADD [increased_activity] bit NOT NULL CONSTRAINT [DF_contractors_increased_activity] DEFAULT (0) WITH VALUES;
GO

-- add column contractors.current_stage varchar(30) default 'verification' (migrations/001_add_contractor_fields.yaml:18)
ALTER TABLE [dbo].[contractors] ADD [current_stage] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_contractors_current_stage] DEFAULT (N'verification') WITH VALUES;
GO
-- ! fails if rows of contractors break contractors_current_stage_length_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_current_stage_length_check] CHECK ((LEN(([current_stage] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 30);
GO

-- add column contractors.assigned_partner_id int? (migrations/001_add_contractor_fields.yaml:19)
ALTER TABLE [dbo].[contractors] ADD [assigned_partner_id] int NULL;
GO

-- add constraint contractors.contractors_assigned_partner_id_fkey: foreign key [assigned_partner_id] -> strategic_partners [id] on delete set null on update no action not deferrable (migrations/001_add_contractor_fields.yaml:19)
-- ! fails if rows of contractors break contractors_assigned_partner_id_fkey
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_assigned_partner_id_fkey] FOREIGN KEY ([assigned_partner_id]) REFERENCES [dbo].[strategic_partners] ([id]) ON DELETE SET NULL;
GO

-- add column contractors.demo_scheduled_date timestamptz? (migrations/001_add_contractor_fields.yaml:20)
ALTER TABLE [dbo].[contractors] ADD [demo_scheduled_date] datetimeoffset(6) NULL;
GO

-- add column contractors.opted_in_coaching boolean default false (migrations/001_add_contractor_fields.yaml:21)
ALTER TABLE [dbo].[contractors] ADD [opted_in_coaching] bit NOT NULL CONSTRAINT [DF_contractors_opted_in_coaching] DEFAULT (0) WITH VALUES;
GO

-- create index contractors.contractors_assigned_partner [assigned_partner_id] (migrations/001_add_contractor_fields.yaml:22)
CREATE INDEX [contractors_assigned_partner] ON [dbo].[contractors] ([assigned_partner_id]);
GO

-- create index contractors.contractors_stage [current_stage, primary_focus_area] (migrations/001_add_contractor_fields.yaml:24)
CREATE INDEX [contractors_stage] ON [dbo].[contractors] ([current_stage], [primary_focus_area]);
GO

