-- Rollback of: 000_baseline


-- undo: create table admin_users (migrations/000_baseline.yaml:24)
-- ! destroys every row of admin_users
DROP TABLE IF EXISTS [dbo].[admin_users];
GO

-- undo: create table contractors (migrations/000_baseline.yaml:14)
-- ! destroys every row of contractors
DROP TABLE IF EXISTS [dbo].[contractors];
GO

-- undo: create table strategic_partners (migrations/000_baseline.yaml:5)
-- ! destroys every row of strategic_partners
DROP TABLE IF EXISTS [dbo].[strategic_partners];
GO

