-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Parts: 2, each of which commits, so that others can work meanwhile
-- On error: stops, and the parts before stay; mend the cause and go on with the part that failed
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('notes') AND conname = 'notes_at' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

-- part 1 of 2

BEGIN;
SET LOCAL lock_timeout = '5s';
-- stops if rows of notes have no partner in events, which notes_at asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM notes AS child WHERE child.at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM events AS parent WHERE parent.at = child.at)) AS text) = '0' THEN '0' ELSE 'rows of notes have no partner in events, which notes_at asks for' END AS int);

-- add constraint notes.notes_at: foreign key [at] -> events [at] on delete no action on update no action not deferrable
ALTER TABLE notes ADD CONSTRAINT notes_at FOREIGN KEY (at) REFERENCES events (at) NOT VALID;

COMMIT;

-- part 2 of 2

BEGIN;

-- add constraint notes.notes_at: foreign key [at] -> events [at] on delete no action on update no action not deferrable
-- ! fails if rows of notes break notes_at
ALTER TABLE notes VALIDATE CONSTRAINT notes_at;

COMMIT;
