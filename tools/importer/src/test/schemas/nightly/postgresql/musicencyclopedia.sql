-- An encyclopedia of music: partial dates in three columns, regex checks, gids, composite types.
CREATE EXTENSION IF NOT EXISTS cube;
CREATE EXTENSION IF NOT EXISTS earthdistance;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE COLLATION musicdb (locale = 'und', provider = icu);
CREATE TYPE fluency AS ENUM ('basic', 'intermediate', 'advanced', 'native');
CREATE TYPE cover_art_presence AS ENUM ('absent', 'present', 'darkened');
CREATE TYPE edit_note_status AS ENUM ('deleted', 'edited');
CREATE TYPE partial_date AS (year smallint, month smallint, day smallint);
CREATE TYPE year_range AS RANGE (subtype = integer);

CREATE FUNCTION controlled_for_whitespace(TEXT) RETURNS boolean AS $$
  SELECT NOT $1 ~ E'\\s{2,}' AND $1 = btrim($1);
$$ LANGUAGE SQL IMMUTABLE SET search_path = pg_catalog;

CREATE FUNCTION generate_uuid_v3(namespace varchar, name varchar) RETURNS uuid AS $$ SELECT md5(namespace || name)::uuid $$ LANGUAGE sql IMMUTABLE STRICT;

CREATE TABLE gender (id SERIAL, name VARCHAR(255) NOT NULL, parent INTEGER, child_order INTEGER NOT NULL DEFAULT 0, description TEXT, gid uuid NOT NULL);
CREATE TABLE area_type (id SERIAL, name VARCHAR(255) NOT NULL, parent INTEGER, child_order INTEGER NOT NULL DEFAULT 0, description TEXT, gid uuid NOT NULL);
CREATE TABLE artist_type (id SERIAL, name VARCHAR(255) NOT NULL, parent INTEGER, child_order INTEGER NOT NULL DEFAULT 0, description TEXT, gid uuid NOT NULL);
CREATE TABLE area (
    id                  SERIAL, -- PK
    gid                 uuid NOT NULL,
    name                VARCHAR NOT NULL,
    type                INTEGER, -- references area_type.id
    edits_pending       INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >=0),
    last_updated        TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    begin_date_year     SMALLINT,
    begin_date_month    SMALLINT,
    begin_date_day      SMALLINT,
    end_date_year       SMALLINT,
    end_date_month      SMALLINT,
    end_date_day        SMALLINT,
    ended               BOOLEAN NOT NULL DEFAULT FALSE
      CHECK (
        (
          -- If any end date fields are not null, then ended must be true
          (end_date_year IS NOT NULL OR
           end_date_month IS NOT NULL OR
           end_date_day IS NOT NULL) AND
          ended = TRUE
        ) OR (
          (end_date_year IS NULL AND
           end_date_month IS NULL AND
           end_date_day IS NULL)
        )
      ),
    comment             VARCHAR(255) NOT NULL DEFAULT ''
);
CREATE TABLE area_gid_redirect (gid UUID NOT NULL, new_id INTEGER NOT NULL, created TIMESTAMP WITH TIME ZONE DEFAULT NOW());
CREATE TABLE area_alias (
    id                  SERIAL,
    area                INTEGER NOT NULL,
    name                VARCHAR NOT NULL,
    locale              TEXT,
    sort_name           VARCHAR NOT NULL,
    primary_for_locale  BOOLEAN NOT NULL DEFAULT false,
    type                INTEGER,
    CONSTRAINT primary_check CHECK ((locale IS NULL AND primary_for_locale IS FALSE) OR (locale IS NOT NULL)),
    CONSTRAINT search_hints_are_empty CHECK ((type <> 3) OR (type = 3 AND sort_name = name AND primary_for_locale IS FALSE AND locale IS NULL))
);
CREATE TABLE iso_3166_1 (area INTEGER NOT NULL, code CHAR(2));
CREATE TABLE iso_3166_2 (area INTEGER NOT NULL, code VARCHAR(10));
CREATE TABLE artist (
    id                  SERIAL,
    gid                 UUID NOT NULL,
    name                VARCHAR NOT NULL,
    sort_name           VARCHAR NOT NULL,
    begin_date_year     SMALLINT,
    begin_date_month    SMALLINT,
    begin_date_day      SMALLINT,
    type                INTEGER,
    area                INTEGER,
    gender              INTEGER,
    comment             VARCHAR(255) NOT NULL DEFAULT '',
    edits_pending       INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated        TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    ended               BOOLEAN NOT NULL DEFAULT FALSE,
    begin_area          INTEGER,
    end_area            INTEGER
);
CREATE TABLE artist_alias (id SERIAL, artist INTEGER NOT NULL, name VARCHAR NOT NULL, locale TEXT, edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0), sort_name VARCHAR NOT NULL, primary_for_locale BOOLEAN NOT NULL DEFAULT false);
CREATE TABLE artist_ipi (artist INTEGER NOT NULL, ipi CHAR(11) NOT NULL CHECK (ipi ~ E'^\\d{11}$'), edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0), created TIMESTAMP WITH TIME ZONE DEFAULT NOW());
CREATE TABLE artist_isni (artist INTEGER NOT NULL, isni CHAR(16) NOT NULL CHECK (isni ~ E'^\\d{15}[\\dX]$'), created TIMESTAMP WITH TIME ZONE DEFAULT NOW());
CREATE TABLE artist_credit (id SERIAL, name VARCHAR NOT NULL, artist_count SMALLINT NOT NULL, ref_count INTEGER DEFAULT 0, created TIMESTAMP WITH TIME ZONE DEFAULT NOW(), gid UUID NOT NULL);
CREATE TABLE artist_credit_name (artist_credit INTEGER NOT NULL, position SMALLINT NOT NULL, artist INTEGER NOT NULL, name VARCHAR NOT NULL, join_phrase TEXT NOT NULL DEFAULT '');
CREATE TABLE editor (
    id                  SERIAL,
    name                VARCHAR(64) NOT NULL,
    privs               INTEGER DEFAULT 0,
    email               VARCHAR(64) DEFAULT NULL,
    member_since        TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    email_confirm_date  TIMESTAMP WITH TIME ZONE,
    last_login_date     TIMESTAMP WITH TIME ZONE DEFAULT now(),
    birth_date          DATE,
    password            VARCHAR(128) NOT NULL,
    ha1                 CHAR(32) NOT NULL,
    deleted             BOOLEAN NOT NULL DEFAULT FALSE,
    born                partial_date,
    active_years        year_range
);
CREATE TABLE editor_language (editor INTEGER NOT NULL, language INTEGER NOT NULL, fluency fluency NOT NULL);
CREATE TABLE language (id SERIAL, iso_code_2t CHAR(3), iso_code_2b CHAR(3), iso_code_1 CHAR(2), name VARCHAR(100) NOT NULL, frequency SMALLINT NOT NULL DEFAULT 0, iso_code_3 CHAR(3));
CREATE TABLE place (id SERIAL, gid uuid NOT NULL, name VARCHAR NOT NULL, address VARCHAR NOT NULL DEFAULT '', area INTEGER, coordinates POINT, comment VARCHAR(255) NOT NULL DEFAULT '');
CREATE TABLE recording (id SERIAL, gid UUID NOT NULL, name VARCHAR NOT NULL, artist_credit INTEGER NOT NULL, length INTEGER CHECK (length IS NULL OR length > 0), video BOOLEAN NOT NULL DEFAULT FALSE);
CREATE TABLE isrc (id SERIAL, recording INTEGER NOT NULL, isrc CHAR(12) NOT NULL CHECK (isrc ~ E'^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$'), source SMALLINT, edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0));
CREATE TABLE release_group (id SERIAL, gid UUID NOT NULL, name VARCHAR NOT NULL, artist_credit INTEGER NOT NULL, type INTEGER);
CREATE TABLE release (id SERIAL, gid UUID NOT NULL, name VARCHAR NOT NULL, artist_credit INTEGER NOT NULL, release_group INTEGER NOT NULL, barcode VARCHAR(255), quality SMALLINT NOT NULL DEFAULT -1, cover cover_art_presence NOT NULL DEFAULT 'absent', CONSTRAINT valid_barcode CHECK (barcode IS NULL OR barcode ~ '^\d*$'));
CREATE TABLE medium (id SERIAL, release INTEGER NOT NULL, position INTEGER NOT NULL, name VARCHAR NOT NULL DEFAULT '', track_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE track (id SERIAL, gid UUID NOT NULL, recording INTEGER NOT NULL, medium INTEGER NOT NULL, position INTEGER NOT NULL, number TEXT NOT NULL, name VARCHAR NOT NULL, length INTEGER CHECK (length IS NULL OR length > 0), is_data_track BOOLEAN NOT NULL DEFAULT FALSE);
CREATE TABLE medium_index (medium INTEGER, toc CUBE);
CREATE TABLE annotation (id SERIAL, editor INTEGER NOT NULL, text TEXT, changelog VARCHAR(255), created TIMESTAMP WITH TIME ZONE DEFAULT NOW());
CREATE TABLE tag (id SERIAL, name VARCHAR(255) NOT NULL, ref_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE artist_tag (artist INTEGER NOT NULL, tag INTEGER NOT NULL, count INTEGER NOT NULL, last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW());
CREATE TABLE edit_data (edit INTEGER NOT NULL PRIMARY KEY, data JSONB NOT NULL);
CREATE TABLE link_type (id SERIAL, parent INTEGER, gid UUID NOT NULL, entity_type0 VARCHAR(50) NOT NULL, entity_type1 VARCHAR(50) NOT NULL, name VARCHAR(255) NOT NULL, entity0_cardinality INTEGER NOT NULL DEFAULT 0, is_deprecated BOOLEAN NOT NULL DEFAULT false);
CREATE TABLE l_artist_artist (id SERIAL, link INTEGER NOT NULL, entity0 INTEGER NOT NULL, entity1 INTEGER NOT NULL, link_order INTEGER NOT NULL DEFAULT 0 CHECK (link_order >= 0), entity0_credit TEXT NOT NULL DEFAULT '');
CREATE TABLE replication_control (id SERIAL, current_schema_sequence INTEGER NOT NULL, current_replication_sequence INTEGER, last_replication_date TIMESTAMP WITH TIME ZONE);
ALTER TABLE gender ADD CONSTRAINT gender_pkey PRIMARY KEY (id);
ALTER TABLE area_type ADD CONSTRAINT area_type_pkey PRIMARY KEY (id);
ALTER TABLE artist_type ADD CONSTRAINT artist_type_pkey PRIMARY KEY (id);
ALTER TABLE area ADD CONSTRAINT area_pkey PRIMARY KEY (id);
ALTER TABLE area_alias ADD CONSTRAINT area_alias_pkey PRIMARY KEY (id);
ALTER TABLE artist ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE artist_alias ADD CONSTRAINT artist_alias_pkey PRIMARY KEY (id);
ALTER TABLE artist_credit ADD CONSTRAINT artist_credit_pkey PRIMARY KEY (id);
ALTER TABLE editor ADD CONSTRAINT editor_pkey PRIMARY KEY (id);
ALTER TABLE language ADD CONSTRAINT language_pkey PRIMARY KEY (id);
ALTER TABLE place ADD CONSTRAINT place_pkey PRIMARY KEY (id);
ALTER TABLE recording ADD CONSTRAINT recording_pkey PRIMARY KEY (id);
ALTER TABLE isrc ADD CONSTRAINT isrc_pkey PRIMARY KEY (id);
ALTER TABLE release_group ADD CONSTRAINT release_group_pkey PRIMARY KEY (id);
ALTER TABLE release ADD CONSTRAINT release_pkey PRIMARY KEY (id);
ALTER TABLE medium ADD CONSTRAINT medium_pkey PRIMARY KEY (id);
ALTER TABLE track ADD CONSTRAINT track_pkey PRIMARY KEY (id);
ALTER TABLE annotation ADD CONSTRAINT annotation_pkey PRIMARY KEY (id);
ALTER TABLE tag ADD CONSTRAINT tag_pkey PRIMARY KEY (id);
ALTER TABLE link_type ADD CONSTRAINT link_type_pkey PRIMARY KEY (id);
ALTER TABLE l_artist_artist ADD CONSTRAINT l_artist_artist_pkey PRIMARY KEY (id);
ALTER TABLE replication_control ADD CONSTRAINT replication_control_pkey PRIMARY KEY (id);
ALTER TABLE area_gid_redirect ADD CONSTRAINT area_gid_redirect_pkey PRIMARY KEY (gid);
ALTER TABLE iso_3166_1 ADD CONSTRAINT iso_3166_1_pkey PRIMARY KEY (code);
ALTER TABLE iso_3166_2 ADD CONSTRAINT iso_3166_2_pkey PRIMARY KEY (code);
ALTER TABLE artist_ipi ADD CONSTRAINT artist_ipi_pkey PRIMARY KEY (artist, ipi);
ALTER TABLE artist_isni ADD CONSTRAINT artist_isni_pkey PRIMARY KEY (artist, isni);
ALTER TABLE artist_credit_name ADD CONSTRAINT artist_credit_name_pkey PRIMARY KEY (artist_credit, position);
ALTER TABLE editor_language ADD CONSTRAINT editor_language_pkey PRIMARY KEY (editor, language);
ALTER TABLE medium_index ADD CONSTRAINT medium_index_pkey PRIMARY KEY (medium);
ALTER TABLE artist_tag ADD CONSTRAINT artist_tag_pkey PRIMARY KEY (artist, tag);
ALTER TABLE gender
   ADD CONSTRAINT gender_fk_parent
   FOREIGN KEY (parent)
   REFERENCES gender(id);
ALTER TABLE area_type
   ADD CONSTRAINT area_type_fk_parent
   FOREIGN KEY (parent)
   REFERENCES area_type(id);
ALTER TABLE artist_type
   ADD CONSTRAINT artist_type_fk_parent
   FOREIGN KEY (parent)
   REFERENCES artist_type(id);
ALTER TABLE area
   ADD CONSTRAINT area_fk_type
   FOREIGN KEY (type)
   REFERENCES area_type(id);
ALTER TABLE area_gid_redirect
   ADD CONSTRAINT area_gid_redirect_fk_new_id
   FOREIGN KEY (new_id)
   REFERENCES area(id);
ALTER TABLE area_alias
   ADD CONSTRAINT area_alias_fk_area
   FOREIGN KEY (area)
   REFERENCES area(id);
ALTER TABLE iso_3166_1
   ADD CONSTRAINT iso_3166_1_fk_area
   FOREIGN KEY (area)
   REFERENCES area(id);
ALTER TABLE iso_3166_2
   ADD CONSTRAINT iso_3166_2_fk_area
   FOREIGN KEY (area)
   REFERENCES area(id);
ALTER TABLE artist
   ADD CONSTRAINT artist_fk_type
   FOREIGN KEY (type)
   REFERENCES artist_type(id);
ALTER TABLE artist
   ADD CONSTRAINT artist_fk_area
   FOREIGN KEY (area)
   REFERENCES area(id);
ALTER TABLE artist
   ADD CONSTRAINT artist_fk_gender
   FOREIGN KEY (gender)
   REFERENCES gender(id);
ALTER TABLE artist
   ADD CONSTRAINT artist_fk_begin_area
   FOREIGN KEY (begin_area)
   REFERENCES area(id);
ALTER TABLE artist
   ADD CONSTRAINT artist_fk_end_area
   FOREIGN KEY (end_area)
   REFERENCES area(id);
ALTER TABLE artist_alias
   ADD CONSTRAINT artist_alias_fk_artist
   FOREIGN KEY (artist)
   REFERENCES artist(id);
ALTER TABLE artist_ipi
   ADD CONSTRAINT artist_ipi_fk_artist
   FOREIGN KEY (artist)
   REFERENCES artist(id);
ALTER TABLE artist_isni
   ADD CONSTRAINT artist_isni_fk_artist
   FOREIGN KEY (artist)
   REFERENCES artist(id);
ALTER TABLE artist_credit_name
   ADD CONSTRAINT artist_credit_name_fk_artist
   FOREIGN KEY (artist)
   REFERENCES artist(id);
ALTER TABLE editor_language
   ADD CONSTRAINT editor_language_fk_editor
   FOREIGN KEY (editor)
   REFERENCES editor(id);
ALTER TABLE editor_language
   ADD CONSTRAINT editor_language_fk_language
   FOREIGN KEY (language)
   REFERENCES language(id);
ALTER TABLE place
   ADD CONSTRAINT place_fk_area
   FOREIGN KEY (area)
   REFERENCES area(id);
ALTER TABLE recording
   ADD CONSTRAINT recording_fk_artist_credit
   FOREIGN KEY (artist_credit)
   REFERENCES artist_credit(id);
ALTER TABLE isrc
   ADD CONSTRAINT isrc_fk_recording
   FOREIGN KEY (recording)
   REFERENCES recording(id);
ALTER TABLE release_group
   ADD CONSTRAINT release_group_fk_artist_credit
   FOREIGN KEY (artist_credit)
   REFERENCES artist_credit(id);
ALTER TABLE release
   ADD CONSTRAINT release_fk_release_group
   FOREIGN KEY (release_group)
   REFERENCES release_group(id);
ALTER TABLE release
   ADD CONSTRAINT release_fk_artist_credit
   FOREIGN KEY (artist_credit)
   REFERENCES artist_credit(id);
ALTER TABLE medium
   ADD CONSTRAINT medium_fk_release
   FOREIGN KEY (release)
   REFERENCES release(id);
ALTER TABLE track
   ADD CONSTRAINT track_fk_recording
   FOREIGN KEY (recording)
   REFERENCES recording(id);
ALTER TABLE track
   ADD CONSTRAINT track_fk_medium
   FOREIGN KEY (medium)
   REFERENCES medium(id);
ALTER TABLE annotation
   ADD CONSTRAINT annotation_fk_editor
   FOREIGN KEY (editor)
   REFERENCES editor(id);
ALTER TABLE artist_tag
   ADD CONSTRAINT artist_tag_fk_artist
   FOREIGN KEY (artist)
   REFERENCES artist(id);
ALTER TABLE artist_tag
   ADD CONSTRAINT artist_tag_fk_tag
   FOREIGN KEY (tag)
   REFERENCES tag(id);
ALTER TABLE link_type
   ADD CONSTRAINT link_type_fk_parent
   FOREIGN KEY (parent)
   REFERENCES link_type(id);
ALTER TABLE l_artist_artist
   ADD CONSTRAINT l_artist_artist_fk_entity0
   FOREIGN KEY (entity0)
   REFERENCES artist(id);
ALTER TABLE l_artist_artist
   ADD CONSTRAINT l_artist_artist_fk_entity1
   FOREIGN KEY (entity1)
   REFERENCES artist(id);
ALTER TABLE artist_credit_name ADD CONSTRAINT artist_credit_name_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit(id) ON DELETE CASCADE;
CREATE UNIQUE INDEX area_idx_gid ON area (gid);
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE UNIQUE INDEX place_idx_gid ON place (gid);
CREATE UNIQUE INDEX recording_idx_gid ON recording (gid);
CREATE UNIQUE INDEX release_idx_gid ON release (gid);
CREATE UNIQUE INDEX release_group_idx_gid ON release_group (gid);
CREATE UNIQUE INDEX track_idx_gid ON track (gid);
CREATE UNIQUE INDEX artist_credit_idx_gid ON artist_credit (gid);
ALTER TABLE area ADD CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(name)), ADD CONSTRAINT only_non_empty CHECK (name != '');
ALTER TABLE artist ADD CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(name)), ADD CONSTRAINT only_non_empty CHECK (name != '');
ALTER TABLE place ADD CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(name)), ADD CONSTRAINT only_non_empty CHECK (name != '');
ALTER TABLE recording ADD CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(name)), ADD CONSTRAINT only_non_empty CHECK (name != '');
ALTER TABLE release ADD CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(name)), ADD CONSTRAINT only_non_empty CHECK (name != '');
ALTER TABLE release_group ADD CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(name)), ADD CONSTRAINT only_non_empty CHECK (name != '');
CREATE INDEX artist_idx_name ON artist (name);
CREATE INDEX artist_idx_lower_name ON artist (lower(name));
CREATE INDEX artist_idx_sort_coll ON artist (sort_name COLLATE musicdb);
CREATE UNIQUE INDEX artist_idx_null_comment ON artist (name) WHERE comment IS NULL;
CREATE UNIQUE INDEX artist_alias_idx_primary ON artist_alias (artist, locale) WHERE primary_for_locale = TRUE AND locale IS NOT NULL;
CREATE INDEX place_idx_geo ON place USING gist (ll_to_earth(coordinates[0], coordinates[1])) WHERE coordinates IS NOT NULL;
CREATE INDEX medium_index_idx ON medium_index USING gist (toc);
CREATE INDEX edit_data_idx_link_type ON edit_data USING GIN (array_remove(ARRAY[(data#>>'{link_type,id}')::int, (data#>>'{link,link_type,id}')::int], NULL));
CREATE INDEX recording_idx_txt ON recording USING gin(to_tsvector('simple', name));
CREATE UNIQUE INDEX language_idx_iso_code_3 ON language (iso_code_3);
CREATE UNIQUE INDEX editor_idx_name ON editor (LOWER(name));
CREATE INDEX l_artist_artist_idx_uniq ON l_artist_artist (entity0, entity1, link, link_order);
ALTER TABLE language ADD CONSTRAINT iso_code_check CHECK (iso_code_2t IS NOT NULL OR iso_code_3 IS NOT NULL);
ALTER TABLE medium ADD CONSTRAINT medium_uniq UNIQUE (release, position) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE l_artist_artist ADD CONSTRAINT non_loop CHECK (entity0 != entity1);

CREATE OR REPLACE FUNCTION inc_ref_count(tbl varchar, row_id integer, val integer) RETURNS void AS $$
BEGIN
    EXECUTE 'SELECT ref_count FROM ' || tbl || ' WHERE id = ' || row_id || ' FOR UPDATE';
    EXECUTE 'UPDATE ' || tbl || ' SET ref_count = ref_count + ' || val || ' WHERE id = ' || row_id;
    RETURN;
END;
$$ LANGUAGE 'plpgsql';
CREATE OR REPLACE FUNCTION a_ins_recording() RETURNS trigger AS $$
BEGIN
    PERFORM inc_ref_count('artist_credit', NEW.artist_credit, 1);
    RETURN NULL;
END;
$$ LANGUAGE 'plpgsql';
CREATE OR REPLACE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$ BEGIN NEW.last_updated = NOW(); RETURN NEW; END; $$ LANGUAGE 'plpgsql';
CREATE OR REPLACE FUNCTION is_complete(d partial_date) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT (d).year IS NOT NULL AND (d).month IS NOT NULL AND (d).day IS NOT NULL $$;
CREATE TRIGGER a_ins_recording AFTER INSERT ON recording FOR EACH ROW EXECUTE PROCEDURE a_ins_recording();
CREATE TRIGGER b_upd_area BEFORE UPDATE ON area FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE CONSTRAINT TRIGGER remove_unused_links AFTER DELETE OR UPDATE ON l_artist_artist DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE PROCEDURE a_ins_recording();
CREATE TRIGGER stmt_tag AFTER INSERT ON tag REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION a_ins_recording();
ALTER TABLE tag DISABLE TRIGGER stmt_tag;
CREATE AGGREGATE median_length(integer) (SFUNC = int4larger, STYPE = integer, INITCOND = '0', COMBINEFUNC = int4larger, PARALLEL = SAFE);
CREATE FUNCTION year_is(partial_date, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).year = $2 $$;
CREATE OPERATOR === (LEFTARG = partial_date, RIGHTARG = integer, FUNCTION = year_is);
CREATE TEXT SEARCH CONFIGURATION mb_simple (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION mb_simple ALTER MAPPING FOR word, asciiword WITH unaccent, simple;
CREATE INDEX tag_idx_name_txt ON tag USING gin (to_tsvector('mb_simple', name));
CREATE OR REPLACE VIEW recording_series AS SELECT r.id AS recording, t.name AS medium, count(*) FILTER (WHERE r.video) AS videos FROM recording r JOIN track t ON t.recording = r.id GROUP BY r.id, t.name;
CREATE RECURSIVE VIEW area_tree (id, root) AS SELECT id, id FROM area_type WHERE parent IS NULL UNION ALL SELECT a.id, t.root FROM area_type a JOIN area_tree t ON a.parent = t.id;
CREATE VIEW artist_with_area AS SELECT a.*, ar.name AS area_name FROM artist a LEFT JOIN LATERAL (SELECT name FROM area WHERE area.id = a.area) ar ON true;
