-- Rollback of: 003_create_supporting_tables

-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

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

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
