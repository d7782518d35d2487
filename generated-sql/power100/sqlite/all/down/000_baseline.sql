-- Rollback of: 000_baseline

-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- undo: create table admin_users (migrations/000_baseline.yaml:24)
-- ! destroys every row of admin_users
DROP TABLE IF EXISTS admin_users;

-- undo: create table contractors (migrations/000_baseline.yaml:14)
-- ! destroys every row of contractors
DROP TABLE IF EXISTS contractors;

-- undo: create table strategic_partners (migrations/000_baseline.yaml:5)
-- ! destroys every row of strategic_partners
DROP TABLE IF EXISTS strategic_partners;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
