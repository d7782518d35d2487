-- Execute all: power100, 000_baseline to 003_create_supporting_tables
-- Dialect: postgresql
-- For: a database that has none of it
-- History: not written, so that Plinth and other tools know nothing of it
-- On error: stops, and leaves nothing behind: all of it is one transaction
-- Run: in this folder, psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: emergency_rollback.sql, which says what it loses
\set ON_ERROR_STOP on

BEGIN;

-- Migration: 000_baseline
\ir 'up/000_baseline.sql'

-- Migration: 001_add_contractor_fields
\ir 'up/001_add_contractor_fields.sql'

-- Migration: 002_enhance_partners
\ir 'up/002_enhance_partners.sql'

-- Migration: 003_create_supporting_tables
\ir 'up/003_create_supporting_tables.sql'

-- stops if what should be present is not: view active_partners
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('active_partners') AND relkind = 'v') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: view active_partners' END AS int);
-- stops if what should be present is not: table admin_users
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('admin_users') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: table admin_users' END AS int);
-- stops if what should be not null is not: column admin_users.id
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('admin_users') AND attname = 'id' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column admin_users.id' END AS int);
-- stops if what should be not null is not: column admin_users.email
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('admin_users') AND attname = 'email' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column admin_users.email' END AS int);
-- stops if what should be not null is not: column admin_users.password_hash
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('admin_users') AND attname = 'password_hash' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column admin_users.password_hash' END AS int);
-- stops if what should be nullable is not: column admin_users.full_name
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('admin_users') AND attname = 'full_name' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column admin_users.full_name' END AS int);
-- stops if what should be not null is not: column admin_users.created_at
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('admin_users') AND attname = 'created_at' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column admin_users.created_at' END AS int);
-- stops if what should be present is not: constraint admin_users.admin_users_pkey
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('admin_users') AND conname = 'admin_users_pkey' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint admin_users.admin_users_pkey' END AS int);
-- stops if what should be present is not: constraint admin_users.admin_users_email_key
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('admin_users') AND conname = 'admin_users_email_key' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint admin_users.admin_users_email_key' END AS int);
-- stops if what should be present is not: table contractor_focus_areas
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('contractor_focus_areas') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: table contractor_focus_areas' END AS int);
-- stops if what should be not null is not: column contractor_focus_areas.contractor_id
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractor_focus_areas') AND attname = 'contractor_id' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractor_focus_areas.contractor_id' END AS int);
-- stops if what should be not null is not: column contractor_focus_areas.focus_area_id
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractor_focus_areas') AND attname = 'focus_area_id' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractor_focus_areas.focus_area_id' END AS int);
-- stops if what should be not null is not: column contractor_focus_areas.rank
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractor_focus_areas') AND attname = 'rank' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractor_focus_areas.rank' END AS int);
-- stops if what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_pkey
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractor_focus_areas') AND conname = 'contractor_focus_areas_pkey' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_pkey' END AS int);
-- stops if what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_contractor_id_fkey
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractor_focus_areas') AND conname = 'contractor_focus_areas_contractor_id_fkey' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_contractor_id_fkey' END AS int);
-- stops if what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_focus_area_id_fkey
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractor_focus_areas') AND conname = 'contractor_focus_areas_focus_area_id_fkey' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_focus_area_id_fkey' END AS int);
-- stops if what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_rank_check
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractor_focus_areas') AND conname = 'contractor_focus_areas_rank_check' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_rank_check' END AS int);
-- stops if what should be present is not: index contractor_focus_areas.contractor_focus_areas_area
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('contractor_focus_areas') AND relname = 'contractor_focus_areas_area' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: index contractor_focus_areas.contractor_focus_areas_area' END AS int);
-- stops if what should be present is not: table contractor_tags
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('contractor_tags') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: table contractor_tags' END AS int);
-- stops if what should be not null is not: column contractor_tags.contractor_id
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractor_tags') AND attname = 'contractor_id' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractor_tags.contractor_id' END AS int);
-- stops if what should be not null is not: column contractor_tags.tag_id
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractor_tags') AND attname = 'tag_id' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractor_tags.tag_id' END AS int);
-- stops if what should be not null is not: column contractor_tags.tagged_at
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractor_tags') AND attname = 'tagged_at' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractor_tags.tagged_at' END AS int);
-- stops if what should be present is not: constraint contractor_tags.contractor_tags_pkey
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractor_tags') AND conname = 'contractor_tags_pkey' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint contractor_tags.contractor_tags_pkey' END AS int);
-- stops if what should be present is not: constraint contractor_tags.contractor_tags_contractor_id_fkey
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractor_tags') AND conname = 'contractor_tags_contractor_id_fkey' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint contractor_tags.contractor_tags_contractor_id_fkey' END AS int);
-- stops if what should be present is not: constraint contractor_tags.contractor_tags_tag_id_fkey
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractor_tags') AND conname = 'contractor_tags_tag_id_fkey' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint contractor_tags.contractor_tags_tag_id_fkey' END AS int);
-- stops if what should be present is not: index contractor_tags.contractor_tags_tag
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('contractor_tags') AND relname = 'contractor_tags_tag' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: index contractor_tags.contractor_tags_tag' END AS int);
-- stops if what should be present is not: table contractors
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('contractors') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: table contractors' END AS int);
-- stops if what should be not null is not: column contractors.id
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'id' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractors.id' END AS int);
-- stops if what should be not null is not: column contractors.name
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'name' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractors.name' END AS int);
-- stops if what should be not null is not: column contractors.email
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'email' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractors.email' END AS int);
-- stops if what should be nullable is not: column contractors.phone
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'phone' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column contractors.phone' END AS int);
-- stops if what should be nullable is not: column contractors.company_name
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'company_name' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column contractors.company_name' END AS int);
-- stops if what should be not null is not: column contractors.created_at
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'created_at' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractors.created_at' END AS int);
-- stops if what should be not null is not: column contractors.updated_at
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'updated_at' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractors.updated_at' END AS int);
-- stops if what should be nullable is not: column contractors.company_website
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'company_website' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column contractors.company_website' END AS int);
-- stops if what should be nullable is not: column contractors.service_area
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'service_area' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column contractors.service_area' END AS int);
-- stops if what should be not null is not: column contractors.services_offered
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'services_offered' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractors.services_offered' END AS int);
-- stops if what should be not null is not: column contractors.verification_status
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'verification_status' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractors.verification_status' END AS int);
-- stops if what should be nullable is not: column contractors.verification_code
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'verification_code' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column contractors.verification_code' END AS int);
-- stops if what should be not null is not: column contractors.focus_areas
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'focus_areas' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractors.focus_areas' END AS int);
-- stops if what should be nullable is not: column contractors.primary_focus_area
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'primary_focus_area' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column contractors.primary_focus_area' END AS int);
-- stops if what should be nullable is not: column contractors.annual_revenue
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'annual_revenue' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column contractors.annual_revenue' END AS int);
-- stops if what should be nullable is not: column contractors.team_size
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'team_size' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column contractors.team_size' END AS int);
-- stops if what should be not null is not: column contractors.increased_tools
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'increased_tools' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractors.increased_tools' END AS int);
-- stops if what should be not null is not: column contractors.increased_people
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'increased_people' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractors.increased_people' END AS int);
-- stops if what should be not null is not: column contractors.increased_activity
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'increased_activity' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractors.increased_activity' END AS int);
-- stops if what should be not null is not: column contractors.current_stage
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'current_stage' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractors.current_stage' END AS int);
-- stops if what should be nullable is not: column contractors.assigned_partner_id
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'assigned_partner_id' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column contractors.assigned_partner_id' END AS int);
-- stops if what should be nullable is not: column contractors.demo_scheduled_date
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'demo_scheduled_date' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column contractors.demo_scheduled_date' END AS int);
-- stops if what should be not null is not: column contractors.opted_in_coaching
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'opted_in_coaching' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column contractors.opted_in_coaching' END AS int);
-- stops if what should be present is not: constraint contractors.contractors_pkey
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractors') AND conname = 'contractors_pkey' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint contractors.contractors_pkey' END AS int);
-- stops if what should be present is not: constraint contractors.contractors_email_key
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractors') AND conname = 'contractors_email_key' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint contractors.contractors_email_key' END AS int);
-- stops if what should be present is not: constraint contractors.contractors_verification_status_check
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractors') AND conname = 'contractors_verification_status_check' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint contractors.contractors_verification_status_check' END AS int);
-- stops if what should be present is not: constraint contractors.contractors_team_size_check
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractors') AND conname = 'contractors_team_size_check' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint contractors.contractors_team_size_check' END AS int);
-- stops if what should be present is not: constraint contractors.contractors_assigned_partner_id_fkey
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractors') AND conname = 'contractors_assigned_partner_id_fkey' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint contractors.contractors_assigned_partner_id_fkey' END AS int);
-- stops if what should be present is not: index contractors.contractors_assigned_partner
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('contractors') AND relname = 'contractors_assigned_partner' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: index contractors.contractors_assigned_partner' END AS int);
-- stops if what should be present is not: index contractors.contractors_stage
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('contractors') AND relname = 'contractors_stage' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: index contractors.contractors_stage' END AS int);
-- stops if what should be present is not: table focus_areas
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('focus_areas') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: table focus_areas' END AS int);
-- stops if what should be not null is not: column focus_areas.id
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('focus_areas') AND attname = 'id' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column focus_areas.id' END AS int);
-- stops if what should be not null is not: column focus_areas.code
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('focus_areas') AND attname = 'code' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column focus_areas.code' END AS int);
-- stops if what should be not null is not: column focus_areas.title
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('focus_areas') AND attname = 'title' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column focus_areas.title' END AS int);
-- stops if what should be nullable is not: column focus_areas.description
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('focus_areas') AND attname = 'description' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column focus_areas.description' END AS int);
-- stops if what should be present is not: constraint focus_areas.focus_areas_pkey
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('focus_areas') AND conname = 'focus_areas_pkey' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint focus_areas.focus_areas_pkey' END AS int);
-- stops if what should be present is not: constraint focus_areas.focus_areas_code_key
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('focus_areas') AND conname = 'focus_areas_code_key' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint focus_areas.focus_areas_code_key' END AS int);
-- stops if what should be present is not: table strategic_partners
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('strategic_partners') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: table strategic_partners' END AS int);
-- stops if what should be not null is not: column strategic_partners.id
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'id' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column strategic_partners.id' END AS int);
-- stops if what should be not null is not: column strategic_partners.company_name
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'company_name' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column strategic_partners.company_name' END AS int);
-- stops if what should be nullable is not: column strategic_partners.contact_email
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'contact_email' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column strategic_partners.contact_email' END AS int);
-- stops if what should be not null is not: column strategic_partners.is_active
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'is_active' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column strategic_partners.is_active' END AS int);
-- stops if what should be not null is not: column strategic_partners.created_at
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'created_at' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column strategic_partners.created_at' END AS int);
-- stops if what should be not null is not: column strategic_partners.updated_at
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'updated_at' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column strategic_partners.updated_at' END AS int);
-- stops if what should be nullable is not: column strategic_partners.website
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'website' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column strategic_partners.website' END AS int);
-- stops if what should be nullable is not: column strategic_partners.description
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'description' AND NOT attisdropped), 'absent')) AS text) = 'nullable' THEN '0' ELSE 'what should be nullable is not: column strategic_partners.description' END AS int);
-- stops if what should be not null is not: column strategic_partners.focus_areas_served
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'focus_areas_served' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column strategic_partners.focus_areas_served' END AS int);
-- stops if what should be not null is not: column strategic_partners.power_confidence_score
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'power_confidence_score' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column strategic_partners.power_confidence_score' END AS int);
-- stops if what should be present is not: constraint strategic_partners.strategic_partners_pkey
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('strategic_partners') AND conname = 'strategic_partners_pkey' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint strategic_partners.strategic_partners_pkey' END AS int);
-- stops if what should be present is not: constraint strategic_partners.strategic_partners_power_confidence_score_check
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('strategic_partners') AND conname = 'strategic_partners_power_confidence_score_check' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint strategic_partners.strategic_partners_power_confidence_score_check' END AS int);
-- stops if what should be present is not: index strategic_partners.partners_active
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('strategic_partners') AND relname = 'partners_active' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: index strategic_partners.partners_active' END AS int);
-- stops if what should be present is not: index strategic_partners.partners_confidence
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('strategic_partners') AND relname = 'partners_confidence' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: index strategic_partners.partners_confidence' END AS int);
-- stops if what should be present is not: table tags
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('tags') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: table tags' END AS int);
-- stops if what should be not null is not: column tags.id
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('tags') AND attname = 'id' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column tags.id' END AS int);
-- stops if what should be not null is not: column tags.name
SELECT CAST(CASE WHEN CAST((coalesce((SELECT CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END FROM pg_attribute WHERE attrelid = to_regclass('tags') AND attname = 'name' AND NOT attisdropped), 'absent')) AS text) = 'not null' THEN '0' ELSE 'what should be not null is not: column tags.name' END AS int);
-- stops if what should be present is not: constraint tags.tags_pkey
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('tags') AND conname = 'tags_pkey' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint tags.tags_pkey' END AS int);
-- stops if what should be present is not: constraint tags.tags_name_key
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('tags') AND conname = 'tags_name_key' AND convalidated) = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'present' THEN '0' ELSE 'what should be present is not: constraint tags.tags_name_key' END AS int);
COMMIT;
