-- a package registry, all STRICT
CREATE TABLE package (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  downloads INT NOT NULL DEFAULT 0 CHECK (downloads >= 0),
  score REAL,
  readme ANY,
  CONSTRAINT name_shape CHECK (name GLOB '[a-z]*' AND length(name) BETWEEN 1 AND 64)
) STRICT;
CREATE TABLE version (
  package_id INTEGER NOT NULL REFERENCES package(id) ON DELETE CASCADE,
  num TEXT NOT NULL,
  major INTEGER NOT NULL GENERATED ALWAYS AS (CAST(substr(num, 1, instr(num, '.') - 1) AS INTEGER)) STORED,
  yanked INTEGER NOT NULL DEFAULT 0 CHECK (yanked IN (0,1)),
  checksum BLOB NOT NULL CHECK (length(checksum) = 32),
  meta TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(meta)),
  license TEXT AS (meta ->> '$.license'),
  published_at TEXT DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (package_id, num)
) STRICT, WITHOUT ROWID;
CREATE TABLE dependency (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  package_id INTEGER NOT NULL,
  num TEXT NOT NULL,
  on_package INTEGER NOT NULL REFERENCES package,
  kind TEXT NOT NULL DEFAULT 'normal' CHECK (kind IN ('normal', 'dev', 'build')),
  req TEXT NOT NULL,
  optional INTEGER NOT NULL DEFAULT FALSE,
  target TEXT,
  FOREIGN KEY (package_id, num) REFERENCES version (package_id, num) ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE owner (package_id INTEGER NOT NULL REFERENCES package, user_id INTEGER NOT NULL REFERENCES "user", role TEXT NOT NULL DEFAULT 'owner', CONSTRAINT owner_pk PRIMARY KEY (package_id, user_id) ON CONFLICT IGNORE) STRICT;
CREATE TABLE "user" (id INTEGER PRIMARY KEY, login TEXT NOT NULL, email TEXT, token BLOB UNIQUE, admin INTEGER DEFAULT TRUE, CONSTRAINT login_unique UNIQUE (login)) STRICT;
CREATE TABLE keyword (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE package_keyword (package_id INTEGER NOT NULL REFERENCES package (id) ON DELETE CASCADE, word TEXT NOT NULL REFERENCES keyword (word) MATCH SIMPLE ON UPDATE CASCADE, PRIMARY KEY (package_id, word)) WITHOUT ROWID;
CREATE TABLE download (package_id INTEGER NOT NULL, num TEXT NOT NULL, day TEXT NOT NULL CHECK (day IS date(day)), n INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (package_id, num, day DESC)) WITHOUT ROWID, STRICT;
CREATE TABLE reserved_name (name TEXT PRIMARY KEY NOT NULL, why TEXT DEFAULT 'because it''s reserved');
CREATE UNIQUE INDEX user_email ON "user" (lower(email)) WHERE email IS NOT NULL;
CREATE INDEX version_latest ON version (package_id, major DESC) WHERE NOT yanked;
CREATE INDEX dependency_on ON dependency (on_package, kind);
CREATE INDEX version_license ON version (json_extract(meta, '$.license'));
CREATE INDEX user_login_upper ON "user" (upper(login) COLLATE RTRIM, id);
CREATE VIRTUAL TABLE package_search USING fts5(name, readme, tokenize = 'porter unicode61', prefix='2 3');
CREATE VIEW latest AS SELECT package_id, num FROM (SELECT package_id, num, row_number() OVER (PARTITION BY package_id ORDER BY published_at DESC) AS r FROM version WHERE NOT yanked) WHERE r = 1;
CREATE VIEW latest_named AS SELECT p.name, l.num FROM package p JOIN latest l ON l.package_id = p.id;
CREATE TRIGGER count_downloads AFTER INSERT ON download BEGIN UPDATE package SET downloads = downloads + NEW.n WHERE id = NEW.package_id; END;
INSERT INTO reserved_name (name) VALUES ('core'), ('std');
PRAGMA user_version = 17;
PRAGMA application_id = 1347768905;
