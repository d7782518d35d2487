-- Migration: 002_enhance_partners

-- stops if rows of strategic_partners have values in company_name that do not fit varchar(200)
IF CAST((SELECT count(*) FROM [dbo].[strategic_partners] WHERE (LEN((CAST([company_name] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 200) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of strategic_partners have values in company_name that do not fit varchar(200)', 1;
GO

-- rename column strategic_partners.contact to contact_email (migrations/002_enhance_partners.yaml:6)
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [strategic_partners_contact_length_check];
GO
IF COL_LENGTH(N'[dbo].[strategic_partners]', N'contact') IS NOT NULL
  EXEC sp_rename N'[dbo].[strategic_partners].[contact]', N'contact_email', N'COLUMN';
GO
-- ! fails if rows of strategic_partners break strategic_partners_contact_email_length_check
ALTER TABLE [dbo].[strategic_partners] ADD CONSTRAINT [strategic_partners_contact_email_length_check] CHECK ((LEN(([contact_email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 320);
GO

-- alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
ALTER TABLE [dbo].[strategic_partners] ALTER COLUMN [company_name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of strategic_partners break strategic_partners_company_name_length_check
ALTER TABLE [dbo].[strategic_partners] ADD CONSTRAINT [strategic_partners_company_name_length_check] CHECK ((LEN(([company_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 200);
GO

-- add column strategic_partners.website text? (migrations/002_enhance_partners.yaml:8)
ALTER TABLE [dbo].[strategic_partners] ADD [website] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- add column strategic_partners.description text? (migrations/002_enhance_partners.yaml:9)
ALTER TABLE [dbo].[strategic_partners] ADD [description] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- add column strategic_partners.focus_areas_served json default '[]' (migrations/002_enhance_partners.yaml:10)
ALTER TABLE [dbo].[strategic_partners] ADD [focus_areas_served] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_strategic_partners_focus_areas_served] DEFAULT (N'[]') WITH VALUES;
GO
-- ! fails if rows of strategic_partners break strategic_partners_focus_areas_served_json_check
ALTER TABLE [dbo].[strategic_partners] ADD CONSTRAINT [strategic_partners_focus_areas_served_json_check] CHECK (ISJSON([focus_areas_served]) = 1 OR [focus_areas_served] = N'null');
GO

-- add column strategic_partners.power_confidence_score int default 0 (migrations/002_enhance_partners.yaml:11)
ALTER TABLE [dbo].[strategic_partners] ADD [power_confidence_score] int NOT NULL CONSTRAINT [DF_strategic_partners_power_confidence_score] DEFAULT (0) WITH VALUES;
GO

-- add constraint strategic_partners.strategic_partners_power_confidence_score_check: check power_confidence_score between 0 and 100 (migrations/002_enhance_partners.yaml:11)
-- ! fails if rows of strategic_partners break strategic_partners_power_confidence_score_check
ALTER TABLE [dbo].[strategic_partners] ADD CONSTRAINT [strategic_partners_power_confidence_score_check] CHECK ([power_confidence_score] BETWEEN 0 AND 100);
GO

-- create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
CREATE INDEX [partners_active] ON [dbo].[strategic_partners] ([is_active], [company_name]);
GO

-- create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
CREATE INDEX [partners_confidence] ON [dbo].[strategic_partners] ([power_confidence_score] DESC);
GO

-- create view active_partners (migrations/002_enhance_partners.yaml:16)
CREATE VIEW [dbo].[active_partners] AS
SELECT [id], [company_name], [power_confidence_score] FROM [dbo].[strategic_partners] WHERE [is_active] = 1;
GO

