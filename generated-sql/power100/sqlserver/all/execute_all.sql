-- Execute all: power100, 000_baseline to 003_create_supporting_tables
-- Dialect: sqlserver
-- For: a database that has none of it
-- History: not written, so that Plinth and other tools know nothing of it
-- On error: stops, and leaves nothing behind: all of it is one transaction
-- Run: in this folder, sqlcmd -b -I -x -i FILE
-- Rollback: emergency_rollback.sql, which says what it loses
:on error exit
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- Migration: 000_baseline
:r up/000_baseline.sql

-- Migration: 001_add_contractor_fields
:r up/001_add_contractor_fields.sql

-- Migration: 002_enhance_partners
:r up/002_enhance_partners.sql

-- Migration: 003_create_supporting_tables
:r up/003_create_supporting_tables.sql

-- stops if what should be present is not: view active_partners
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[active_partners]', N'V')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: view active_partners', 1;
GO
-- stops if what should be present is not: table admin_users
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[admin_users]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table admin_users', 1;
GO
-- stops if what should be not null is not: column admin_users.id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column admin_users.id', 1;
GO
-- stops if what should be not null is not: column admin_users.email
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'email'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column admin_users.email', 1;
GO
-- stops if what should be not null is not: column admin_users.password_hash
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'password_hash'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column admin_users.password_hash', 1;
GO
-- stops if what should be nullable is not: column admin_users.full_name
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'full_name'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column admin_users.full_name', 1;
GO
-- stops if what should be not null is not: column admin_users.created_at
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'created_at'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column admin_users.created_at', 1;
GO
-- stops if what should be present is not: constraint admin_users.admin_users_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'admin_users_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint admin_users.admin_users_pkey', 1;
GO
-- stops if what should be present is not: constraint admin_users.admin_users_email_key
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'admin_users_email_key' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint admin_users.admin_users_email_key', 1;
GO
-- stops if what should be present is not: constraint admin_users.admin_users_email_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'admin_users_email_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint admin_users.admin_users_email_length_check', 1;
GO
-- stops if what should be present is not: table contractor_focus_areas
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table contractor_focus_areas', 1;
GO
-- stops if what should be not null is not: column contractor_focus_areas.contractor_id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'contractor_id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractor_focus_areas.contractor_id', 1;
GO
-- stops if what should be not null is not: column contractor_focus_areas.focus_area_id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'focus_area_id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractor_focus_areas.focus_area_id', 1;
GO
-- stops if what should be not null is not: column contractor_focus_areas.rank
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'rank'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractor_focus_areas.rank', 1;
GO
-- stops if what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'contractor_focus_areas_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_pkey', 1;
GO
-- stops if what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_contractor_id_fkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'contractor_focus_areas_contractor_id_fkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_contractor_id_fkey', 1;
GO
-- stops if what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_focus_area_id_fkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'contractor_focus_areas_focus_area_id_fkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_focus_area_id_fkey', 1;
GO
-- stops if what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_rank_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'contractor_focus_areas_rank_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_rank_check', 1;
GO
-- stops if what should be present is not: index contractor_focus_areas.contractor_focus_areas_area
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'contractor_focus_areas_area' AND is_disabled = 0) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: index contractor_focus_areas.contractor_focus_areas_area', 1;
GO
-- stops if what should be present is not: table contractor_tags
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[contractor_tags]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table contractor_tags', 1;
GO
-- stops if what should be not null is not: column contractor_tags.contractor_id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'contractor_id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractor_tags.contractor_id', 1;
GO
-- stops if what should be not null is not: column contractor_tags.tag_id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'tag_id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractor_tags.tag_id', 1;
GO
-- stops if what should be not null is not: column contractor_tags.tagged_at
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'tagged_at'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractor_tags.tagged_at', 1;
GO
-- stops if what should be present is not: constraint contractor_tags.contractor_tags_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'contractor_tags_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_tags.contractor_tags_pkey', 1;
GO
-- stops if what should be present is not: constraint contractor_tags.contractor_tags_contractor_id_fkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'contractor_tags_contractor_id_fkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_tags.contractor_tags_contractor_id_fkey', 1;
GO
-- stops if what should be present is not: constraint contractor_tags.contractor_tags_tag_id_fkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'contractor_tags_tag_id_fkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_tags.contractor_tags_tag_id_fkey', 1;
GO
-- stops if what should be present is not: index contractor_tags.contractor_tags_tag
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'contractor_tags_tag' AND is_disabled = 0) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: index contractor_tags.contractor_tags_tag', 1;
GO
-- stops if what should be present is not: table contractors
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[contractors]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table contractors', 1;
GO
-- stops if what should be not null is not: column contractors.id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.id', 1;
GO
-- stops if what should be not null is not: column contractors.name
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'name'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.name', 1;
GO
-- stops if what should be not null is not: column contractors.email
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'email'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.email', 1;
GO
-- stops if what should be nullable is not: column contractors.phone
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'phone'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.phone', 1;
GO
-- stops if what should be nullable is not: column contractors.company_name
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'company_name'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.company_name', 1;
GO
-- stops if what should be not null is not: column contractors.created_at
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'created_at'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.created_at', 1;
GO
-- stops if what should be not null is not: column contractors.updated_at
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'updated_at'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.updated_at', 1;
GO
-- stops if what should be nullable is not: column contractors.company_website
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'company_website'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.company_website', 1;
GO
-- stops if what should be nullable is not: column contractors.service_area
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'service_area'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.service_area', 1;
GO
-- stops if what should be not null is not: column contractors.services_offered
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'services_offered'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.services_offered', 1;
GO
-- stops if what should be not null is not: column contractors.verification_status
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'verification_status'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.verification_status', 1;
GO
-- stops if what should be nullable is not: column contractors.verification_code
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'verification_code'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.verification_code', 1;
GO
-- stops if what should be not null is not: column contractors.focus_areas
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'focus_areas'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.focus_areas', 1;
GO
-- stops if what should be nullable is not: column contractors.primary_focus_area
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'primary_focus_area'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.primary_focus_area', 1;
GO
-- stops if what should be nullable is not: column contractors.annual_revenue
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'annual_revenue'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.annual_revenue', 1;
GO
-- stops if what should be nullable is not: column contractors.team_size
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'team_size'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.team_size', 1;
GO
-- stops if what should be not null is not: column contractors.increased_tools
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'increased_tools'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.increased_tools', 1;
GO
-- stops if what should be not null is not: column contractors.increased_people
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'increased_people'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.increased_people', 1;
GO
-- stops if what should be not null is not: column contractors.increased_activity
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'increased_activity'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.increased_activity', 1;
GO
-- stops if what should be not null is not: column contractors.current_stage
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'current_stage'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.current_stage', 1;
GO
-- stops if what should be nullable is not: column contractors.assigned_partner_id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'assigned_partner_id'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.assigned_partner_id', 1;
GO
-- stops if what should be nullable is not: column contractors.demo_scheduled_date
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'demo_scheduled_date'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.demo_scheduled_date', 1;
GO
-- stops if what should be not null is not: column contractors.opted_in_coaching
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'opted_in_coaching'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.opted_in_coaching', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_pkey', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_email_key
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_email_key' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_email_key', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_verification_status_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_verification_status_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_verification_status_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_team_size_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_team_size_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_team_size_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_assigned_partner_id_fkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_assigned_partner_id_fkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_assigned_partner_id_fkey', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_email_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_email_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_email_length_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_services_offered_json_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_services_offered_json_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_services_offered_json_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_verification_status_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_verification_status_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_verification_status_length_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_focus_areas_json_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_focus_areas_json_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_focus_areas_json_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_primary_focus_area_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_primary_focus_area_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_primary_focus_area_length_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_annual_revenue_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_annual_revenue_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_annual_revenue_length_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_current_stage_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_current_stage_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_current_stage_length_check', 1;
GO
-- stops if what should be present is not: index contractors.contractors_assigned_partner
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_assigned_partner' AND is_disabled = 0) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: index contractors.contractors_assigned_partner', 1;
GO
-- stops if what should be present is not: index contractors.contractors_stage
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_stage' AND is_disabled = 0) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: index contractors.contractors_stage', 1;
GO
-- stops if what should be present is not: table focus_areas
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[focus_areas]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table focus_areas', 1;
GO
-- stops if what should be not null is not: column focus_areas.id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column focus_areas.id', 1;
GO
-- stops if what should be not null is not: column focus_areas.code
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'code'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column focus_areas.code', 1;
GO
-- stops if what should be not null is not: column focus_areas.title
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'title'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column focus_areas.title', 1;
GO
-- stops if what should be nullable is not: column focus_areas.description
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'description'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column focus_areas.description', 1;
GO
-- stops if what should be present is not: constraint focus_areas.focus_areas_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'focus_areas_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint focus_areas.focus_areas_pkey', 1;
GO
-- stops if what should be present is not: constraint focus_areas.focus_areas_code_key
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'focus_areas_code_key' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint focus_areas.focus_areas_code_key', 1;
GO
-- stops if what should be present is not: constraint focus_areas.focus_areas_code_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'focus_areas_code_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint focus_areas.focus_areas_code_length_check', 1;
GO
-- stops if what should be present is not: constraint focus_areas.focus_areas_title_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'focus_areas_title_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint focus_areas.focus_areas_title_length_check', 1;
GO
-- stops if what should be present is not: table strategic_partners
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table strategic_partners', 1;
GO
-- stops if what should be not null is not: column strategic_partners.id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.id', 1;
GO
-- stops if what should be not null is not: column strategic_partners.company_name
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'company_name'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.company_name', 1;
GO
-- stops if what should be nullable is not: column strategic_partners.contact_email
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'contact_email'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column strategic_partners.contact_email', 1;
GO
-- stops if what should be not null is not: column strategic_partners.is_active
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'is_active'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.is_active', 1;
GO
-- stops if what should be not null is not: column strategic_partners.created_at
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'created_at'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.created_at', 1;
GO
-- stops if what should be not null is not: column strategic_partners.updated_at
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'updated_at'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.updated_at', 1;
GO
-- stops if what should be nullable is not: column strategic_partners.website
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'website'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column strategic_partners.website', 1;
GO
-- stops if what should be nullable is not: column strategic_partners.description
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'description'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column strategic_partners.description', 1;
GO
-- stops if what should be not null is not: column strategic_partners.focus_areas_served
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'focus_areas_served'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.focus_areas_served', 1;
GO
-- stops if what should be not null is not: column strategic_partners.power_confidence_score
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'power_confidence_score'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.power_confidence_score', 1;
GO
-- stops if what should be present is not: constraint strategic_partners.strategic_partners_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'strategic_partners_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint strategic_partners.strategic_partners_pkey', 1;
GO
-- stops if what should be present is not: constraint strategic_partners.strategic_partners_power_confidence_score_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'strategic_partners_power_confidence_score_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint strategic_partners.strategic_partners_power_confidence_score_check', 1;
GO
-- stops if what should be present is not: constraint strategic_partners.strategic_partners_company_name_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'strategic_partners_company_name_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint strategic_partners.strategic_partners_company_name_length_check', 1;
GO
-- stops if what should be present is not: constraint strategic_partners.strategic_partners_contact_email_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'strategic_partners_contact_email_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint strategic_partners.strategic_partners_contact_email_length_check', 1;
GO
-- stops if what should be present is not: constraint strategic_partners.strategic_partners_focus_areas_served_json_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'strategic_partners_focus_areas_served_json_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint strategic_partners.strategic_partners_focus_areas_served_json_check', 1;
GO
-- stops if what should be present is not: index strategic_partners.partners_active
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'partners_active' AND is_disabled = 0) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: index strategic_partners.partners_active', 1;
GO
-- stops if what should be present is not: index strategic_partners.partners_confidence
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'partners_confidence' AND is_disabled = 0) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: index strategic_partners.partners_confidence', 1;
GO
-- stops if what should be present is not: table tags
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[tags]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table tags', 1;
GO
-- stops if what should be not null is not: column tags.id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[tags]') AND name = N'id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column tags.id', 1;
GO
-- stops if what should be not null is not: column tags.name
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[tags]') AND name = N'name'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column tags.name', 1;
GO
-- stops if what should be present is not: constraint tags.tags_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[tags]') AND name = N'tags_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint tags.tags_pkey', 1;
GO
-- stops if what should be present is not: constraint tags.tags_name_key
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[tags]') AND name = N'tags_name_key' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint tags.tags_name_key', 1;
GO
-- stops if what should be present is not: constraint tags.tags_name_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[tags]') AND name = N'tags_name_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint tags.tags_name_length_check', 1;
GO
COMMIT TRANSACTION;
GO
