-- Rollback of: 003_create_supporting_tables


-- undo: create table contractor_focus_areas (migrations/003_create_supporting_tables.yaml:24)
-- ! destroys every row of contractor_focus_areas
DROP TABLE IF EXISTS contractor_focus_areas;

-- undo: create table contractor_tags (migrations/003_create_supporting_tables.yaml:16)
-- ! destroys every row of contractor_tags
DROP TABLE IF EXISTS contractor_tags;

-- undo: create table focus_areas (migrations/003_create_supporting_tables.yaml:10)
-- ! destroys every row of focus_areas
DROP TABLE IF EXISTS focus_areas;

-- undo: create table tags (migrations/003_create_supporting_tables.yaml:6)
-- ! destroys every row of tags
DROP TABLE IF EXISTS tags;

