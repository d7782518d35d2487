-- Rollback of: 002_enhance_partners


-- undo: create view active_partners (migrations/002_enhance_partners.yaml:16)
DROP VIEW IF EXISTS [dbo].[active_partners];
GO

-- undo: create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
DROP INDEX IF EXISTS [partners_confidence] ON [dbo].[strategic_partners];
GO

-- undo: create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
DROP INDEX IF EXISTS [partners_active] ON [dbo].[strategic_partners];
GO

-- undo: add constraint strategic_partners.strategic_partners_power_confidence_score_check: check power_confidence_score between 0 and 100 (migrations/002_enhance_partners.yaml:11)
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [strategic_partners_power_confidence_score_check];
GO

-- undo: add column strategic_partners.power_confidence_score int default 0 (migrations/002_enhance_partners.yaml:11)
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [DF_strategic_partners_power_confidence_score];
GO
-- ! destroys the values of strategic_partners.power_confidence_score
ALTER TABLE [dbo].[strategic_partners] DROP COLUMN IF EXISTS [power_confidence_score];
GO

-- undo: add column strategic_partners.focus_areas_served json default '[]' (migrations/002_enhance_partners.yaml:10)
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [strategic_partners_focus_areas_served_json_check];
GO
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [DF_strategic_partners_focus_areas_served];
GO
-- ! destroys the values of strategic_partners.focus_areas_served
ALTER TABLE [dbo].[strategic_partners] DROP COLUMN IF EXISTS [focus_areas_served];
GO

-- undo: add column strategic_partners.description text? (migrations/002_enhance_partners.yaml:9)
-- ! destroys the values of strategic_partners.description
ALTER TABLE [dbo].[strategic_partners] DROP COLUMN IF EXISTS [description];
GO

-- undo: add column strategic_partners.website text? (migrations/002_enhance_partners.yaml:8)
-- ! destroys the values of strategic_partners.website
ALTER TABLE [dbo].[strategic_partners] DROP COLUMN IF EXISTS [website];
GO

-- undo: alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [strategic_partners_company_name_length_check];
GO
ALTER TABLE [dbo].[strategic_partners] ALTER COLUMN [company_name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO

-- undo: rename column strategic_partners.contact to contact_email (migrations/002_enhance_partners.yaml:6)
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [strategic_partners_contact_email_length_check];
GO
IF COL_LENGTH(N'[dbo].[strategic_partners]', N'contact_email') IS NOT NULL
  EXEC sp_rename N'[dbo].[strategic_partners].[contact_email]', N'contact', N'COLUMN';
GO
-- ! fails if rows of strategic_partners break strategic_partners_contact_length_check
ALTER TABLE [dbo].[strategic_partners] ADD CONSTRAINT [strategic_partners_contact_length_check] CHECK ((LEN(([contact] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 320);
GO

