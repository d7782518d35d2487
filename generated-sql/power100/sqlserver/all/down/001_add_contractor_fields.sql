-- Rollback of: 001_add_contractor_fields


-- undo: create index contractors.contractors_stage [current_stage, primary_focus_area] (migrations/001_add_contractor_fields.yaml:24)
DROP INDEX IF EXISTS [contractors_stage] ON [dbo].[contractors];
GO

-- undo: create index contractors.contractors_assigned_partner [assigned_partner_id] (migrations/001_add_contractor_fields.yaml:22)
DROP INDEX IF EXISTS [contractors_assigned_partner] ON [dbo].[contractors];
GO

-- undo: add column contractors.opted_in_coaching boolean default false (migrations/001_add_contractor_fields.yaml:21)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_opted_in_coaching];
GO
-- ! destroys the values of contractors.opted_in_coaching
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [opted_in_coaching];
GO

-- undo: add column contractors.demo_scheduled_date timestamptz? (migrations/001_add_contractor_fields.yaml:20)
-- ! destroys the values of contractors.demo_scheduled_date
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [demo_scheduled_date];
GO

-- undo: add constraint contractors.contractors_assigned_partner_id_fkey: foreign key [assigned_partner_id] -> strategic_partners [id] on delete set null on update no action not deferrable (migrations/001_add_contractor_fields.yaml:19)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_assigned_partner_id_fkey];
GO

-- undo: add column contractors.assigned_partner_id int? (migrations/001_add_contractor_fields.yaml:19)
-- ! destroys the values of contractors.assigned_partner_id
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [assigned_partner_id];
GO

-- undo: add column contractors.current_stage varchar(30) default 'verification' (migrations/001_add_contractor_fields.yaml:18)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_current_stage_length_check];
GO
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_current_stage];
GO
-- ! destroys the values of contractors.current_stage
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [current_stage];
GO

-- undo: add column contractors.increased_activity boolean default false (migrations/001_add_contractor_fields.yaml:17)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_increased_activity];
GO
-- ! destroys the values of contractors.increased_activity
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [increased_activity];
GO

-- undo: add column contractors.increased_people boolean default false (migrations/001_add_contractor_fields.yaml:16)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_increased_people];
GO
-- ! destroys the values of contractors.increased_people
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [increased_people];
GO

-- undo: add column contractors.increased_tools boolean default false (migrations/001_add_contractor_fields.yaml:15)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_increased_tools];
GO
-- ! destroys the values of contractors.increased_tools
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [increased_tools];
GO

-- undo: add constraint contractors.contractors_team_size_check: check team_size >= 0 (migrations/001_add_contractor_fields.yaml:14)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_team_size_check];
GO

-- undo: add column contractors.team_size int? (migrations/001_add_contractor_fields.yaml:14)
-- ! destroys the values of contractors.team_size
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [team_size];
GO

-- undo: add column contractors.annual_revenue varchar(50)? (migrations/001_add_contractor_fields.yaml:13)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_annual_revenue_length_check];
GO
-- ! destroys the values of contractors.annual_revenue
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [annual_revenue];
GO

-- undo: add column contractors.primary_focus_area varchar(50)? (migrations/001_add_contractor_fields.yaml:12)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_primary_focus_area_length_check];
GO
-- ! destroys the values of contractors.primary_focus_area
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [primary_focus_area];
GO

-- undo: add column contractors.focus_areas json default '[]' (migrations/001_add_contractor_fields.yaml:11)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_focus_areas_json_check];
GO
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_focus_areas];
GO
-- ! destroys the values of contractors.focus_areas
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [focus_areas];
GO

-- undo: add column contractors.verification_code text? (migrations/001_add_contractor_fields.yaml:10)
-- ! destroys the values of contractors.verification_code
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [verification_code];
GO

-- undo: add constraint contractors.contractors_verification_status_check: check verification_status in ('pending', 'verified', 'rejected') (migrations/001_add_contractor_fields.yaml:9)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_verification_status_check];
GO

-- undo: add column contractors.verification_status varchar(20) default 'pending' (migrations/001_add_contractor_fields.yaml:9)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_verification_status_length_check];
GO
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_verification_status];
GO
-- ! destroys the values of contractors.verification_status
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [verification_status];
GO

-- undo: add column contractors.services_offered json default '[]' (migrations/001_add_contractor_fields.yaml:8)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_services_offered_json_check];
GO
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_services_offered];
GO
-- ! destroys the values of contractors.services_offered
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [services_offered];
GO

-- undo: add column contractors.service_area text? (migrations/001_add_contractor_fields.yaml:7)
-- ! destroys the values of contractors.service_area
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [service_area];
GO

-- undo: add column contractors.company_website text? (migrations/001_add_contractor_fields.yaml:6)
-- ! destroys the values of contractors.company_website
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [company_website];
GO

