-- What stands in a schema that is not read cannot be made again, nor what calls it.
CREATE SCHEMA elsewhere;
CREATE FUNCTION elsewhere.keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN new; END $$;
CREATE FUNCTION elsewhere.is_short(t text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT length(t) < 9';
CREATE TYPE elsewhere.mood AS ENUM ('calm', 'busy');
CREATE TABLE notes (id integer PRIMARY KEY, body text NOT NULL CHECK (elsewhere.is_short(body)), pages integer DEFAULT -1);
CREATE TRIGGER kept BEFORE UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION elsewhere.keep();
CREATE TABLE days (id integer PRIMARY KEY, note_id integer REFERENCES notes, mood elsewhere.mood);
CREATE VIEW busy AS SELECT id FROM days WHERE mood = 'busy';
CREATE SEQUENCE numbers CACHE 20;
COMMENT ON SEQUENCE numbers IS 'Of notes';
