-- A forum as a Rails application dumps it.
SET statement_timeout = 0;
SET lock_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', 'public', false);
SET check_function_bodies = false;
SET row_security = off;
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
COMMENT ON EXTENSION pg_trgm IS 'trigrams';
CREATE TYPE public.hotlinked_media_status AS ENUM ('downloaded', 'too_large', 'download_failed', 'upload_create_failed');
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.ar_internal_metadata (
    key character varying NOT NULL,
    value character varying,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE TABLE public.schema_migrations (
    version character varying NOT NULL
);
CREATE TABLE public.users (
    id integer NOT NULL,
    username character varying(60) NOT NULL,
    username_lower character varying(60) NOT NULL,
    name character varying(255),
    seen_notification_id bigint DEFAULT 0 NOT NULL,
    last_posted_at timestamp without time zone,
    active boolean DEFAULT false NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    trust_level integer DEFAULT 0 NOT NULL,
    approved_at timestamp without time zone DEFAULT now(),
    ip_address inet,
    registration_ip_address inet,
    staged boolean DEFAULT false NOT NULL,
    flair_group_id integer,
    secure_identifier character varying,
    suspended_till timestamp without time zone,
    locale character varying(10) DEFAULT NULL::character varying,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;
ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE TABLE public.user_emails (
    id integer NOT NULL,
    user_id integer NOT NULL,
    email character varying(513) NOT NULL,
    normalized_email character varying,
    "primary" boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.user_emails_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.user_emails_id_seq OWNED BY public.user_emails.id;
ALTER TABLE ONLY public.user_emails ALTER COLUMN id SET DEFAULT nextval('public.user_emails_id_seq'::regclass);
ALTER TABLE ONLY public.user_emails ADD CONSTRAINT user_emails_pkey PRIMARY KEY (id);
CREATE TABLE public.categories (
    id integer NOT NULL,
    name character varying(50) NOT NULL,
    color character varying(6) DEFAULT '0088CC'::character varying NOT NULL,
    text_color character varying(6) DEFAULT 'FFFFFF'::character varying NOT NULL,
    slug character varying(255) DEFAULT ''::character varying NOT NULL,
    parent_category_id integer,
    position integer,
    user_id integer DEFAULT '-1'::integer NOT NULL,
    topic_count integer DEFAULT 0 NOT NULL,
    read_restricted boolean DEFAULT false NOT NULL,
    auto_close_hours double precision,
    allowed_tags text[] DEFAULT '{}'::text[],
    minimum_required_tags integer DEFAULT 0 NOT NULL,
    search_priority integer DEFAULT 0,
    permissions jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.categories_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.categories_id_seq OWNED BY public.categories.id;
ALTER TABLE ONLY public.categories ALTER COLUMN id SET DEFAULT nextval('public.categories_id_seq'::regclass);
ALTER TABLE ONLY public.categories ADD CONSTRAINT categories_pkey PRIMARY KEY (id);
CREATE TABLE public.topics (
    id integer NOT NULL,
    title character varying NOT NULL,
    last_posted_at timestamp without time zone,
    views integer DEFAULT 0 NOT NULL,
    posts_count integer DEFAULT 0 NOT NULL,
    user_id integer,
    last_post_user_id integer NOT NULL,
    reply_count integer DEFAULT 0 NOT NULL,
    deleted_at timestamp without time zone,
    highest_post_number integer DEFAULT 0 NOT NULL,
    like_count integer DEFAULT 0 NOT NULL,
    category_id integer,
    visible boolean DEFAULT true NOT NULL,
    closed boolean DEFAULT false NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    bumped_at timestamp without time zone NOT NULL,
    archetype character varying DEFAULT 'regular'::character varying NOT NULL,
    slug character varying,
    score double precision,
    percent_rank double precision DEFAULT 1.0 NOT NULL,
    pinned_until timestamp without time zone,
    featured_link character varying,
    fancy_title character varying,
    CONSTRAINT has_category_id CHECK (((category_id IS NOT NULL) OR ((archetype)::text <> 'regular'::text))),
    CONSTRAINT pm_has_no_category CHECK (((category_id IS NULL) OR ((archetype)::text <> 'private_message'::text))),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.topics_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.topics_id_seq OWNED BY public.topics.id;
ALTER TABLE ONLY public.topics ALTER COLUMN id SET DEFAULT nextval('public.topics_id_seq'::regclass);
ALTER TABLE ONLY public.topics ADD CONSTRAINT topics_pkey PRIMARY KEY (id);
CREATE TABLE public.posts (
    id integer NOT NULL,
    user_id integer,
    topic_id integer NOT NULL,
    post_number integer NOT NULL,
    raw text NOT NULL,
    cooked text NOT NULL,
    reply_to_post_number integer,
    deleted_at timestamp without time zone,
    like_score integer DEFAULT 0 NOT NULL,
    sort_order integer,
    hidden boolean DEFAULT false NOT NULL,
    post_type integer DEFAULT 1 NOT NULL,
    avg_time integer,
    self_edits integer DEFAULT 0 NOT NULL,
    raw_email text,
    action_code character varying,
    locked_by_id integer,
    image_upload_id bigint,
    qa_vote_count integer DEFAULT 0,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.posts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.posts_id_seq OWNED BY public.posts.id;
ALTER TABLE ONLY public.posts ALTER COLUMN id SET DEFAULT nextval('public.posts_id_seq'::regclass);
ALTER TABLE ONLY public.posts ADD CONSTRAINT posts_pkey PRIMARY KEY (id);
CREATE TABLE public.post_actions (
    id integer NOT NULL,
    post_id integer NOT NULL,
    user_id integer NOT NULL,
    post_action_type_id integer NOT NULL,
    deleted_at timestamp without time zone,
    deleted_by_id integer,
    deferred_by_id integer,
    disagreed_at timestamp without time zone,
    targets_topic boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.post_actions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.post_actions_id_seq OWNED BY public.post_actions.id;
ALTER TABLE ONLY public.post_actions ALTER COLUMN id SET DEFAULT nextval('public.post_actions_id_seq'::regclass);
ALTER TABLE ONLY public.post_actions ADD CONSTRAINT post_actions_pkey PRIMARY KEY (id);
CREATE TABLE public.groups (
    id integer NOT NULL,
    name character varying NOT NULL,
    automatic boolean DEFAULT false NOT NULL,
    alias_level integer DEFAULT 0,
    bio_raw text,
    grant_trust_level integer,
    mentionable_level integer DEFAULT 0,
    smtp_port integer,
    visibility_level integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.groups_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.groups_id_seq OWNED BY public.groups.id;
ALTER TABLE ONLY public.groups ALTER COLUMN id SET DEFAULT nextval('public.groups_id_seq'::regclass);
ALTER TABLE ONLY public.groups ADD CONSTRAINT groups_pkey PRIMARY KEY (id);
CREATE TABLE public.group_users (
    id integer NOT NULL,
    group_id integer NOT NULL,
    user_id integer NOT NULL,
    owner boolean DEFAULT false NOT NULL,
    notification_level integer DEFAULT 2 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.group_users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.group_users_id_seq OWNED BY public.group_users.id;
ALTER TABLE ONLY public.group_users ALTER COLUMN id SET DEFAULT nextval('public.group_users_id_seq'::regclass);
ALTER TABLE ONLY public.group_users ADD CONSTRAINT group_users_pkey PRIMARY KEY (id);
CREATE TABLE public.tags (
    id integer NOT NULL,
    name character varying NOT NULL,
    topic_count integer DEFAULT 0 NOT NULL,
    target_tag_id integer,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.tags_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.tags_id_seq OWNED BY public.tags.id;
ALTER TABLE ONLY public.tags ALTER COLUMN id SET DEFAULT nextval('public.tags_id_seq'::regclass);
ALTER TABLE ONLY public.tags ADD CONSTRAINT tags_pkey PRIMARY KEY (id);
CREATE TABLE public.topic_tags (
    id integer NOT NULL,
    topic_id integer NOT NULL,
    tag_id integer NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.topic_tags_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.topic_tags_id_seq OWNED BY public.topic_tags.id;
ALTER TABLE ONLY public.topic_tags ALTER COLUMN id SET DEFAULT nextval('public.topic_tags_id_seq'::regclass);
ALTER TABLE ONLY public.topic_tags ADD CONSTRAINT topic_tags_pkey PRIMARY KEY (id);
CREATE TABLE public.notifications (
    id bigint NOT NULL,
    notification_type integer NOT NULL,
    user_id integer NOT NULL,
    data character varying(1000) NOT NULL,
    read boolean DEFAULT false NOT NULL,
    topic_id integer,
    post_number integer,
    high_priority boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.notifications_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.notifications_id_seq OWNED BY public.notifications.id;
ALTER TABLE ONLY public.notifications ALTER COLUMN id SET DEFAULT nextval('public.notifications_id_seq'::regclass);
ALTER TABLE ONLY public.notifications ADD CONSTRAINT notifications_pkey PRIMARY KEY (id);
CREATE TABLE public.uploads (
    id integer NOT NULL,
    user_id integer NOT NULL,
    original_filename character varying NOT NULL,
    filesize bigint NOT NULL,
    width integer,
    height integer,
    url character varying NOT NULL,
    sha1 character varying(40),
    extension character varying(10),
    etag character varying,
    access_control_post_id bigint,
    verification_status integer DEFAULT 1 NOT NULL,
    dominant_color text,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.uploads_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.uploads_id_seq OWNED BY public.uploads.id;
ALTER TABLE ONLY public.uploads ALTER COLUMN id SET DEFAULT nextval('public.uploads_id_seq'::regclass);
ALTER TABLE ONLY public.uploads ADD CONSTRAINT uploads_pkey PRIMARY KEY (id);
CREATE TABLE public.web_hooks (
    id integer NOT NULL,
    payload_url character varying NOT NULL,
    content_type integer DEFAULT 1 NOT NULL,
    secret character varying DEFAULT ''::character varying,
    active boolean DEFAULT false NOT NULL,
    headers public.hstore,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.web_hooks_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.web_hooks_id_seq OWNED BY public.web_hooks.id;
ALTER TABLE ONLY public.web_hooks ALTER COLUMN id SET DEFAULT nextval('public.web_hooks_id_seq'::regclass);
ALTER TABLE ONLY public.web_hooks ADD CONSTRAINT web_hooks_pkey PRIMARY KEY (id);
CREATE TABLE public.badges (
    id integer NOT NULL,
    name character varying NOT NULL,
    description text,
    badge_type_id integer NOT NULL,
    grant_count integer DEFAULT 0 NOT NULL,
    query text,
    enabled boolean DEFAULT true NOT NULL,
    icon character varying DEFAULT 'fa-certificate'::character varying,
    i18n_name character varying,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.badges_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.badges_id_seq OWNED BY public.badges.id;
ALTER TABLE ONLY public.badges ALTER COLUMN id SET DEFAULT nextval('public.badges_id_seq'::regclass);
ALTER TABLE ONLY public.badges ADD CONSTRAINT badges_pkey PRIMARY KEY (id);
CREATE TABLE public.user_badges (
    id integer NOT NULL,
    badge_id integer NOT NULL,
    user_id integer NOT NULL,
    granted_at timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    granted_by_id integer NOT NULL,
    post_id integer,
    seq integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.user_badges_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.user_badges_id_seq OWNED BY public.user_badges.id;
ALTER TABLE ONLY public.user_badges ALTER COLUMN id SET DEFAULT nextval('public.user_badges_id_seq'::regclass);
ALTER TABLE ONLY public.user_badges ADD CONSTRAINT user_badges_pkey PRIMARY KEY (id);
CREATE TABLE public.polls (
    id bigint NOT NULL,
    post_id bigint,
    name character varying DEFAULT 'poll'::character varying NOT NULL,
    close_at timestamp without time zone,
    type integer DEFAULT 0 NOT NULL,
    min integer,
    max integer,
    step integer,
    anonymous_voters integer,
    chart_type integer DEFAULT 0 NOT NULL,
    groups character varying,
    CONSTRAINT polls_step CHECK ((step IS NULL) OR (step > 0)),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.polls_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.polls_id_seq OWNED BY public.polls.id;
ALTER TABLE ONLY public.polls ALTER COLUMN id SET DEFAULT nextval('public.polls_id_seq'::regclass);
ALTER TABLE ONLY public.polls ADD CONSTRAINT polls_pkey PRIMARY KEY (id);
CREATE TABLE public.poll_options (
    id bigint NOT NULL,
    poll_id bigint,
    digest character varying NOT NULL,
    html text NOT NULL,
    anonymous_votes integer,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.poll_options_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.poll_options_id_seq OWNED BY public.poll_options.id;
ALTER TABLE ONLY public.poll_options ALTER COLUMN id SET DEFAULT nextval('public.poll_options_id_seq'::regclass);
ALTER TABLE ONLY public.poll_options ADD CONSTRAINT poll_options_pkey PRIMARY KEY (id);
CREATE TABLE public.reviewables (
    id bigint NOT NULL,
    type character varying NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    created_by_id integer NOT NULL,
    target_type character varying,
    target_id integer,
    score double precision DEFAULT 0.0 NOT NULL,
    payload json,
    version integer DEFAULT 0 NOT NULL,
    latest_score timestamp without time zone,
    potential_spam boolean DEFAULT false NOT NULL,
    reject_reason text,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.reviewables_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.reviewables_id_seq OWNED BY public.reviewables.id;
ALTER TABLE ONLY public.reviewables ALTER COLUMN id SET DEFAULT nextval('public.reviewables_id_seq'::regclass);
ALTER TABLE ONLY public.reviewables ADD CONSTRAINT reviewables_pkey PRIMARY KEY (id);
CREATE TABLE public.bookmarks (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    name character varying(100),
    reminder_at timestamp without time zone,
    bookmarkable_id integer,
    bookmarkable_type character varying,
    auto_delete_preference integer DEFAULT 0 NOT NULL,
    pinned boolean DEFAULT false,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.bookmarks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.bookmarks_id_seq OWNED BY public.bookmarks.id;
ALTER TABLE ONLY public.bookmarks ALTER COLUMN id SET DEFAULT nextval('public.bookmarks_id_seq'::regclass);
ALTER TABLE ONLY public.bookmarks ADD CONSTRAINT bookmarks_pkey PRIMARY KEY (id);
CREATE TABLE public.api_keys (
    id integer NOT NULL,
    user_id integer,
    created_by_id integer,
    hidden boolean DEFAULT false NOT NULL,
    allowed_ips inet[],
    revoked_at timestamp without time zone,
    key_hash character varying NOT NULL,
    truncated_key character varying NOT NULL,
    scope_mode integer,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.api_keys_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.api_keys_id_seq OWNED BY public.api_keys.id;
ALTER TABLE ONLY public.api_keys ALTER COLUMN id SET DEFAULT nextval('public.api_keys_id_seq'::regclass);
ALTER TABLE ONLY public.api_keys ADD CONSTRAINT api_keys_pkey PRIMARY KEY (id);
CREATE TABLE public.screened_ip_addresses (
    id integer NOT NULL,
    ip_address inet NOT NULL,
    action_type integer NOT NULL,
    match_count integer DEFAULT 0 NOT NULL,
    last_match_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.screened_ip_addresses_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.screened_ip_addresses_id_seq OWNED BY public.screened_ip_addresses.id;
ALTER TABLE ONLY public.screened_ip_addresses ALTER COLUMN id SET DEFAULT nextval('public.screened_ip_addresses_id_seq'::regclass);
ALTER TABLE ONLY public.screened_ip_addresses ADD CONSTRAINT screened_ip_addresses_pkey PRIMARY KEY (id);
CREATE TABLE public.post_hotlinked_media (
    id bigint NOT NULL,
    post_id bigint NOT NULL,
    url character varying NOT NULL,
    status public.hotlinked_media_status NOT NULL,
    upload_id bigint,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.post_hotlinked_media_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.post_hotlinked_media_id_seq OWNED BY public.post_hotlinked_media.id;
ALTER TABLE ONLY public.post_hotlinked_media ALTER COLUMN id SET DEFAULT nextval('public.post_hotlinked_media_id_seq'::regclass);
ALTER TABLE ONLY public.post_hotlinked_media ADD CONSTRAINT post_hotlinked_media_pkey PRIMARY KEY (id);
CREATE TABLE public.translation_overrides (
    id integer NOT NULL,
    locale character varying NOT NULL,
    translation_key character varying NOT NULL,
    value character varying NOT NULL,
    compiled_js text,
    original_translation text,
    invalid_interpolation_keys character varying[] DEFAULT '{}'::character varying[] NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.translation_overrides_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.translation_overrides_id_seq OWNED BY public.translation_overrides.id;
ALTER TABLE ONLY public.translation_overrides ALTER COLUMN id SET DEFAULT nextval('public.translation_overrides_id_seq'::regclass);
ALTER TABLE ONLY public.translation_overrides ADD CONSTRAINT translation_overrides_pkey PRIMARY KEY (id);
CREATE TABLE public.sitemaps (
    id bigint NOT NULL,
    name character varying NOT NULL,
    last_posted_at timestamp(6) without time zone,
    enabled boolean DEFAULT true NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.sitemaps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sitemaps_id_seq OWNED BY public.sitemaps.id;
ALTER TABLE ONLY public.sitemaps ALTER COLUMN id SET DEFAULT nextval('public.sitemaps_id_seq'::regclass);
ALTER TABLE ONLY public.sitemaps ADD CONSTRAINT sitemaps_pkey PRIMARY KEY (id);
CREATE TABLE public.topic_views (topic_id integer NOT NULL, viewed_at date NOT NULL, user_id integer, ip_address inet);
CREATE TABLE public.user_stats (user_id integer NOT NULL, topics_entered integer DEFAULT 0 NOT NULL, time_read integer DEFAULT 0 NOT NULL, new_since timestamp without time zone NOT NULL, read_faq timestamp without time zone, digest_attempted_at timestamp without time zone, CONSTRAINT user_stats_pkey PRIMARY KEY (user_id));
CREATE TABLE public.post_search_data (post_id integer NOT NULL PRIMARY KEY, search_data tsvector, raw_data text, locale character varying, version integer DEFAULT 0, private_message boolean NOT NULL);
CREATE TABLE public.post_timings (topic_id integer NOT NULL, post_number integer NOT NULL, user_id integer NOT NULL, msecs integer NOT NULL);
ALTER TABLE ONLY public.ar_internal_metadata ADD CONSTRAINT ar_internal_metadata_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.schema_migrations ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);
CREATE INDEX idx_notifications_speedup_unread_count ON public.notifications USING btree (user_id, notification_type) WHERE (NOT read);
CREATE INDEX idx_posts_created_at_topic_id ON public.posts USING btree (created_at, topic_id) WHERE (deleted_at IS NULL);
CREATE INDEX idx_posts_deleted_posts ON public.posts USING btree (topic_id, post_number) WHERE (deleted_at IS NOT NULL);
CREATE INDEX idx_posts_user_id_deleted_at ON public.posts USING btree (user_id) WHERE (deleted_at IS NULL);
CREATE INDEX idx_search_post ON public.post_search_data USING gin (search_data);
CREATE INDEX idx_topics_front_page ON public.topics USING btree (deleted_at, visible, archetype, category_id, id);
CREATE INDEX idx_topics_created_at ON public.topics USING btree (created_at, visible) WHERE ((deleted_at IS NULL) AND ((archetype)::text <> 'private_message'::text));
CREATE UNIQUE INDEX idx_unique_actions ON public.post_actions USING btree (user_id, post_action_type_id, post_id, targets_topic) WHERE ((deleted_at IS NULL) AND (disagreed_at IS NULL) AND (deferred_by_id IS NULL));
CREATE UNIQUE INDEX idx_unique_flags ON public.post_actions USING btree (user_id, post_id, targets_topic) WHERE ((deleted_at IS NULL) AND (disagreed_at IS NULL) AND (deferred_by_id IS NULL) AND (post_action_type_id = ANY (ARRAY[3, 4, 7, 8])));
CREATE UNIQUE INDEX idx_unique_sso ON public.users (secure_identifier) WHERE secure_identifier IS NOT NULL AND secure_identifier::text <> ''::text;
CREATE UNIQUE INDEX index_users_on_username ON public.users USING btree (username);
CREATE UNIQUE INDEX index_users_on_username_lower ON public.users USING btree (username_lower);
CREATE INDEX idx_users_admin ON public.users USING btree (id) WHERE admin;
CREATE INDEX idx_users_ip_address ON public.users USING gist (ip_address inet_ops);
CREATE INDEX index_users_on_username_lower_trgm ON public.users USING gin (username_lower public.gin_trgm_ops);
CREATE UNIQUE INDEX index_user_emails_on_email ON public.user_emails USING btree (lower((email)::text));
CREATE UNIQUE INDEX index_user_emails_on_user_id_and_primary ON public.user_emails USING btree (user_id, "primary") WHERE "primary";
CREATE INDEX index_user_emails_on_normalized_email ON public.user_emails USING btree (lower((normalized_email)::text));
CREATE UNIQUE INDEX unique_index_categories_on_name ON public.categories USING btree (COALESCE(parent_category_id, '-1'::integer), name);
CREATE UNIQUE INDEX unique_index_categories_on_slug ON public.categories USING btree (COALESCE(parent_category_id, '-1'::integer), lower((slug)::text)) WHERE ((slug)::text <> ''::text);
CREATE INDEX index_categories_on_search_priority ON public.categories USING btree (search_priority);
CREATE UNIQUE INDEX index_tags_on_lower_name ON public.tags USING btree (lower((name)::text));
CREATE UNIQUE INDEX index_topic_tags_on_topic_id_and_tag_id ON public.topic_tags USING btree (topic_id, tag_id);
CREATE UNIQUE INDEX index_group_users_on_group_id_and_user_id ON public.group_users USING btree (group_id, user_id);
CREATE UNIQUE INDEX index_group_users_on_user_id_and_group_id ON public.group_users USING btree (user_id, group_id);
CREATE INDEX index_topics_on_lower_title ON public.topics USING btree (lower((title)::text));
CREATE INDEX index_topics_on_pinned_until ON public.topics USING btree (pinned_until) WHERE (pinned_until IS NOT NULL);
CREATE INDEX index_topics_on_bumped_at ON public.topics USING btree (bumped_at DESC);
CREATE INDEX index_uploads_on_extension ON public.uploads USING btree (lower((extension)::text));
CREATE INDEX index_uploads_on_etag ON public.uploads USING btree (etag);
CREATE INDEX index_uploads_on_id_and_url ON public.uploads USING btree (id, url);
CREATE UNIQUE INDEX index_uploads_on_sha1 ON public.uploads USING btree (sha1);
CREATE UNIQUE INDEX index_user_badges_on_badge_id_and_user_id ON public.user_badges USING btree (badge_id, user_id) WHERE (post_id IS NULL);
CREATE UNIQUE INDEX index_user_badges_on_badge_id_and_user_id_and_seq ON public.user_badges USING btree (badge_id, user_id, seq) WHERE (post_id IS NULL);
CREATE UNIQUE INDEX index_user_badges_on_badge_id_and_user_id_and_post_id ON public.user_badges USING btree (badge_id, user_id, post_id);
CREATE UNIQUE INDEX ip_address_topic_id_topic_views ON public.topic_views USING btree (ip_address, topic_id) WHERE (user_id IS NULL);
CREATE UNIQUE INDEX user_id_topic_id_topic_views ON public.topic_views USING btree (user_id, topic_id) WHERE (user_id IS NOT NULL);
CREATE UNIQUE INDEX post_timings_unique ON public.post_timings USING btree (topic_id, post_number, user_id);
CREATE UNIQUE INDEX index_screened_ip_addresses_on_ip_address ON public.screened_ip_addresses USING btree (ip_address);
CREATE UNIQUE INDEX idx_bookmarks_unique ON public.bookmarks (user_id, bookmarkable_type, bookmarkable_id);
CREATE INDEX idx_reviewables_score_desc_created_at_desc ON public.reviewables USING btree (score, created_at DESC);
CREATE UNIQUE INDEX index_post_hotlinked_media_on_post_id_and_url_md5 ON public.post_hotlinked_media USING btree (post_id, md5((url)::text));
CREATE UNIQUE INDEX index_translation_overrides_on_locale_and_translation_key ON public.translation_overrides USING btree (locale, translation_key);
ALTER TABLE public.uploads ADD CONSTRAINT fk_rails_1d362f2e97 FOREIGN KEY (access_control_post_id) REFERENCES public.posts(id);
ALTER TABLE ONLY public.poll_options ADD CONSTRAINT fk_rails_aa85becb42 FOREIGN KEY (poll_id) REFERENCES public.polls(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.polls ADD CONSTRAINT fk_rails_b50b782d08 FOREIGN KEY (post_id) REFERENCES public.posts(id);
ALTER TABLE ONLY public.user_emails ADD CONSTRAINT fk_rails_410ac92848 FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.post_search_data ADD CONSTRAINT fk_rails_77ff1cc0ac FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE NOT VALID;
CREATE FUNCTION public.raise_topic_views_readonly() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'Discarded: % is read only', TG_ARGV[0];
  END;
$$;
CREATE TRIGGER avg_time_readonly BEFORE INSERT OR UPDATE OF avg_time ON public.posts FOR EACH ROW WHEN ((new.avg_time IS NOT NULL)) EXECUTE FUNCTION public.raise_topic_views_readonly('avg_time');
CREATE VIEW public.badge_posts AS SELECT p.id, p.user_id, p.topic_id, p.post_number, p.raw, p.cooked, p.created_at, p.updated_at FROM ((public.posts p JOIN public.topics t ON ((t.id = p.topic_id))) JOIN public.categories c ON ((c.id = t.category_id))) WHERE ((c.read_restricted = false) AND (p.deleted_at IS NULL) AND (t.deleted_at IS NULL) AND (t.visible = true) AND (p.post_type = ANY (ARRAY[1, 2, 3])));
INSERT INTO public.schema_migrations (version) VALUES ('20120311163914'), ('20240101000000');
COMMENT ON COLUMN public.polls.groups IS 'Comma separated list of groups that may vote';
