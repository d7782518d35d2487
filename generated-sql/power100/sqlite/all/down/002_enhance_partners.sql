-- Rollback of: 002_enhance_partners

-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table strategic_partners has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('strategic_partners') WHERE lower(name) NOT IN ('company_name', 'contact_email', 'created_at', 'description', 'focus_areas_served', 'id', 'is_active', 'power_confidence_score', 'updated_at', 'website')) AS TEXT) = '0';
-- stops if the table strategic_partners has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('strategic_partners') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'partners_active', 'partners_confidence')) AS TEXT) = '0';
-- stops if the view active_partners has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('active_partners') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- undo: create view active_partners (migrations/002_enhance_partners.yaml:16)
DROP VIEW IF EXISTS active_partners;

-- rebuild strategic_partners
--   undo: create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
--   undo: create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
--   undo: add constraint strategic_partners.strategic_partners_power_confidence_score_check: check power_confidence_score between 0 and 100 (migrations/002_enhance_partners.yaml:11)
--   undo: add column strategic_partners.power_confidence_score int default 0 (migrations/002_enhance_partners.yaml:11)
--   undo: add column strategic_partners.focus_areas_served json default '[]' (migrations/002_enhance_partners.yaml:10)
--   undo: add column strategic_partners.description text? (migrations/002_enhance_partners.yaml:9)
--   undo: add column strategic_partners.website text? (migrations/002_enhance_partners.yaml:8)
--   undo: alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
CREATE TABLE plinth_new_strategic_partners (
  id INTEGER NOT NULL CONSTRAINT strategic_partners_pkey PRIMARY KEY AUTOINCREMENT,
  company_name TEXT NOT NULL,
  contact_email TEXT,
  is_active INTEGER NOT NULL DEFAULT TRUE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT strategic_partners_contact_email_type_check CHECK (length(contact_email) <= 320),
  CONSTRAINT strategic_partners_is_active_type_check CHECK (is_active IN (0, 1)),
  CONSTRAINT strategic_partners_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days')),
  CONSTRAINT strategic_partners_updated_at_type_check CHECK (updated_at IS strftime('%Y-%m-%d %H:%M:%f', updated_at, '+0 days'))
);
-- ! destroys the values of strategic_partners.website, strategic_partners.description, strategic_partners.focus_areas_served, strategic_partners.power_confidence_score
INSERT INTO plinth_new_strategic_partners (id, company_name, contact_email, is_active, created_at, updated_at)
SELECT old.id, old.company_name, old.contact_email, old.is_active, old.created_at, old.updated_at
FROM strategic_partners AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_strategic_partners';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_strategic_partners', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'strategic_partners'
  UNION ALL SELECT max(id) FROM plinth_new_strategic_partners
) HAVING max(seq) IS NOT NULL;
DROP TABLE strategic_partners;
ALTER TABLE plinth_new_strategic_partners RENAME TO strategic_partners;

-- undo: rename column strategic_partners.contact to contact_email (migrations/002_enhance_partners.yaml:6)
ALTER TABLE strategic_partners RENAME COLUMN contact_email TO contact;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
