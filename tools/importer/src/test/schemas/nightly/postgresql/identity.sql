CREATE TABLE public.realm (
    id character varying(36) NOT NULL,
    access_code_lifespan integer,
    user_action_lifespan integer,
    account_theme character varying(255),
    enabled boolean DEFAULT false NOT NULL,
    events_enabled boolean DEFAULT false NOT NULL,
    events_expiration bigint,
    login_theme character varying(255),
    name character varying(255),
    not_before integer,
    password_policy character varying(2550),
    registration_allowed boolean DEFAULT false NOT NULL,
    remember_me boolean DEFAULT false NOT NULL,
    ssl_required character varying(255),
    sso_idle_timeout integer,
    edit_username_allowed boolean DEFAULT false NOT NULL,
    otp_policy_window integer DEFAULT 1,
    otp_policy_period integer DEFAULT 30,
    otp_policy_alg character varying(36) DEFAULT 'HmacSHA1'::character varying,
    default_role character varying(255)
);
CREATE TABLE public.client (
    id character varying(36) NOT NULL,
    enabled boolean DEFAULT false NOT NULL,
    full_scope_allowed boolean DEFAULT false NOT NULL,
    client_id character varying(255),
    not_before integer,
    public_client boolean DEFAULT false NOT NULL,
    secret character varying(255),
    base_url character varying(255),
    bearer_only boolean DEFAULT false NOT NULL,
    realm_id character varying(36),
    protocol character varying(255),
    node_rereg_timeout integer DEFAULT 0,
    client_authenticator_type character varying(255),
    always_display_in_console boolean DEFAULT false NOT NULL
);
CREATE TABLE public.client_attributes (
    client_id character varying(36) NOT NULL,
    name character varying(255) NOT NULL,
    value text
);
CREATE TABLE public.client_scope (
    id character varying(36) NOT NULL,
    name character varying(255),
    realm_id character varying(36),
    description character varying(255),
    protocol character varying(255)
);
CREATE TABLE public.client_scope_client (
    client_id character varying(255) NOT NULL,
    scope_id character varying(255) NOT NULL,
    default_scope boolean DEFAULT false NOT NULL
);
CREATE TABLE public.keycloak_role (
    id character varying(36) NOT NULL,
    client_realm_constraint character varying(255),
    client_role boolean DEFAULT false NOT NULL,
    description character varying(255),
    name character varying(255),
    realm_id character varying(255),
    client character varying(36),
    realm character varying(36)
);
CREATE TABLE public.composite_role (
    composite character varying(36) NOT NULL,
    child_role character varying(36) NOT NULL
);
CREATE TABLE public.role_attribute (
    id character varying(36) NOT NULL,
    role_id character varying(36) NOT NULL,
    name character varying(255) NOT NULL,
    value character varying(255)
);
CREATE TABLE public.user_entity (
    id character varying(36) NOT NULL,
    email character varying(255),
    email_constraint character varying(255),
    email_verified boolean DEFAULT false NOT NULL,
    enabled boolean DEFAULT false NOT NULL,
    federation_link character varying(255),
    first_name character varying(255),
    last_name character varying(255),
    realm_id character varying(255),
    username character varying(255),
    created_timestamp bigint,
    not_before integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.user_attribute (
    name character varying(255) NOT NULL,
    value character varying(255),
    user_id character varying(36) NOT NULL,
    id character varying(36) DEFAULT 'sybase-needs-something-here'::character varying NOT NULL,
    long_value_hash bytea,
    long_value text
);
CREATE TABLE public.user_role_mapping (
    role_id character varying(255) NOT NULL,
    user_id character varying(36) NOT NULL
);
CREATE TABLE public.user_required_action (
    user_id character varying(36) NOT NULL,
    required_action character varying(255) DEFAULT ' '::character varying NOT NULL
);
CREATE TABLE public.user_consent (
    id character varying(36) NOT NULL,
    client_id character varying(255),
    user_id character varying(36) NOT NULL,
    created_date bigint,
    last_updated_date bigint,
    client_storage_provider character varying(36),
    external_client_id character varying(255)
);
CREATE TABLE public.credential (
    id character varying(36) NOT NULL,
    salt bytea,
    type character varying(255),
    user_id character varying(36),
    created_date bigint,
    user_label character varying(255),
    secret_data text,
    credential_data text,
    priority integer
);
CREATE TABLE public.keycloak_group (
    id character varying(36) NOT NULL,
    name character varying(255),
    parent_group character varying(36) NOT NULL,
    realm_id character varying(36)
);
CREATE TABLE public.user_group_membership (
    group_id character varying(36) NOT NULL,
    user_id character varying(36) NOT NULL
);
CREATE TABLE public.group_attribute (
    id character varying(36) DEFAULT 'x' NOT NULL,
    name character varying(255) NOT NULL,
    value character varying(255),
    group_id character varying(36) NOT NULL
);
CREATE TABLE public.identity_provider (
    internal_id character varying(36) NOT NULL,
    enabled boolean DEFAULT false NOT NULL,
    provider_alias character varying(255),
    provider_id character varying(255),
    store_token boolean DEFAULT false NOT NULL,
    realm_id character varying(36),
    trust_email boolean DEFAULT false NOT NULL,
    link_only boolean DEFAULT false NOT NULL
);
CREATE TABLE public.identity_provider_config (
    identity_provider_id character varying(36) NOT NULL,
    value text,
    name character varying(255) NOT NULL
);
CREATE TABLE public.authentication_flow (
    id character varying(36) NOT NULL,
    alias character varying(255),
    description character varying(255),
    realm_id character varying(36),
    provider_id character varying(36) DEFAULT 'basic-flow' NOT NULL,
    top_level boolean DEFAULT false NOT NULL,
    built_in boolean DEFAULT false NOT NULL
);
CREATE TABLE public.authentication_execution (
    id character varying(36) NOT NULL,
    alias character varying(255),
    authenticator character varying(36),
    realm_id character varying(36),
    flow_id character varying(36),
    requirement integer,
    priority integer,
    authenticator_flow boolean DEFAULT false NOT NULL
);
CREATE TABLE public.event_entity (
    id character varying(36) NOT NULL,
    client_id character varying(255),
    details_json character varying(2550),
    error character varying(255),
    ip_address character varying(255),
    realm_id character varying(255),
    event_time bigint,
    type character varying(255),
    user_id character varying(255),
    details_json_long_value text
);
CREATE TABLE public.offline_user_session (
    user_session_id character varying(36) NOT NULL,
    user_id character varying(255) NOT NULL,
    realm_id character varying(36) NOT NULL,
    created_on integer NOT NULL,
    offline_flag character varying(4) NOT NULL,
    data text,
    last_session_refresh integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.resource_server (
    id character varying(36) NOT NULL,
    allow_rs_remote_mgmt boolean DEFAULT false NOT NULL,
    policy_enforce_mode smallint,
    decision_strategy smallint DEFAULT 1 NOT NULL
);
CREATE TABLE public.resource_server_policy (
    id character varying(36) NOT NULL,
    name character varying(255) NOT NULL,
    type character varying(255) NOT NULL,
    logic smallint,
    resource_server_id character varying(36) NOT NULL,
    owner character varying(255)
);
CREATE TABLE public.resource_server_resource (
    id character varying(36) NOT NULL,
    name character varying(255) NOT NULL,
    owner character varying(255) NOT NULL,
    resource_server_id character varying(36) NOT NULL,
    owner_managed_access boolean DEFAULT false NOT NULL
);
CREATE TABLE public.resource_policy (
    resource_id character varying(36) NOT NULL,
    policy_id character varying(36) NOT NULL
);
CREATE TABLE public.component (
    id character varying(36) NOT NULL,
    name character varying(255),
    parent_id character varying(36),
    provider_id character varying(36),
    realm_id character varying(36),
    sub_type character varying(255)
);
CREATE TABLE public.component_config (
    id character varying(36) NOT NULL,
    component_id character varying(36) NOT NULL,
    name character varying(255) NOT NULL,
    value text
);
CREATE TABLE public.migration_model (
    id character varying(36) NOT NULL,
    version character varying(36),
    update_time bigint DEFAULT 0 NOT NULL
);
CREATE TABLE public.databasechangelog (
    id character varying(255) NOT NULL,
    author character varying(255) NOT NULL,
    filename character varying(255) NOT NULL,
    dateexecuted timestamp without time zone NOT NULL,
    orderexecuted integer NOT NULL,
    exectype character varying(10) NOT NULL,
    md5sum character varying(35),
    description character varying(255),
    comments character varying(255),
    tag character varying(255),
    liquibase character varying(20),
    contexts character varying(255),
    labels character varying(255),
    deployment_id character varying(10)
);
CREATE TABLE public.databasechangeloglock (
    id integer NOT NULL,
    locked boolean NOT NULL,
    lockgranted timestamp without time zone,
    lockedby character varying(255)
);
ALTER TABLE ONLY public.realm ADD CONSTRAINT constraint_real1 PRIMARY KEY (id);
ALTER TABLE ONLY public.client ADD CONSTRAINT constraint_clie2 PRIMARY KEY (id);
ALTER TABLE ONLY public.client_attributes ADD CONSTRAINT constraint_3c PRIMARY KEY (client_id, name);
ALTER TABLE ONLY public.client_scope ADD CONSTRAINT constraint_clie4 PRIMARY KEY (id);
ALTER TABLE ONLY public.client_scope_client ADD CONSTRAINT c_cli_scope_bind PRIMARY KEY (client_id, scope_id);
ALTER TABLE ONLY public.keycloak_role ADD CONSTRAINT constraint_keyc6 PRIMARY KEY (id);
ALTER TABLE ONLY public.composite_role ADD CONSTRAINT constraint_composite_role PRIMARY KEY (composite, child_role);
ALTER TABLE ONLY public.role_attribute ADD CONSTRAINT constraint_role8 PRIMARY KEY (id);
ALTER TABLE ONLY public.user_entity ADD CONSTRAINT constraint_user9 PRIMARY KEY (id);
ALTER TABLE ONLY public.user_attribute ADD CONSTRAINT constraint_user10 PRIMARY KEY (id);
ALTER TABLE ONLY public.user_role_mapping ADD CONSTRAINT constraint_c PRIMARY KEY (role_id, user_id);
ALTER TABLE ONLY public.user_required_action ADD CONSTRAINT constraint_required_action PRIMARY KEY (required_action, user_id);
ALTER TABLE ONLY public.user_consent ADD CONSTRAINT constraint_user13 PRIMARY KEY (id);
ALTER TABLE ONLY public.credential ADD CONSTRAINT constraint_cred14 PRIMARY KEY (id);
ALTER TABLE ONLY public.keycloak_group ADD CONSTRAINT constraint_keyc15 PRIMARY KEY (id);
ALTER TABLE ONLY public.user_group_membership ADD CONSTRAINT constraint_user_group PRIMARY KEY (group_id, user_id);
ALTER TABLE ONLY public.group_attribute ADD CONSTRAINT constraint_grou17 PRIMARY KEY (id);
ALTER TABLE ONLY public.identity_provider ADD CONSTRAINT constraint_2b PRIMARY KEY (internal_id);
ALTER TABLE ONLY public.identity_provider_config ADD CONSTRAINT constraint_d PRIMARY KEY (identity_provider_id, name);
ALTER TABLE ONLY public.authentication_flow ADD CONSTRAINT constraint_auth20 PRIMARY KEY (id);
ALTER TABLE ONLY public.authentication_execution ADD CONSTRAINT constraint_auth21 PRIMARY KEY (id);
ALTER TABLE ONLY public.event_entity ADD CONSTRAINT constraint_even22 PRIMARY KEY (id);
ALTER TABLE ONLY public.offline_user_session ADD CONSTRAINT constraint_offl_us_ses_pk2 PRIMARY KEY (user_session_id, offline_flag);
ALTER TABLE ONLY public.resource_server ADD CONSTRAINT constraint_reso24 PRIMARY KEY (id);
ALTER TABLE ONLY public.resource_server_policy ADD CONSTRAINT constraint_reso25 PRIMARY KEY (id);
ALTER TABLE ONLY public.resource_server_resource ADD CONSTRAINT constraint_reso26 PRIMARY KEY (id);
ALTER TABLE ONLY public.resource_policy ADD CONSTRAINT constraint_farsrpp PRIMARY KEY (resource_id, policy_id);
ALTER TABLE ONLY public.component ADD CONSTRAINT constraint_comp28 PRIMARY KEY (id);
ALTER TABLE ONLY public.component_config ADD CONSTRAINT constraint_comp29 PRIMARY KEY (id);
ALTER TABLE ONLY public.migration_model ADD CONSTRAINT constraint_migr30 PRIMARY KEY (id);
ALTER TABLE ONLY public.databasechangeloglock ADD CONSTRAINT constraint_data32 PRIMARY KEY (id);
ALTER TABLE ONLY public.realm ADD CONSTRAINT "uk_orvsdmla56612eaefiq6wl5oi" UNIQUE (name);
ALTER TABLE ONLY public.client ADD CONSTRAINT "uk_b71cjlbenv945rb6gcon438at" UNIQUE (realm_id, client_id);
ALTER TABLE ONLY public.client_scope ADD CONSTRAINT "uk_cli_scope" UNIQUE (realm_id, name);
ALTER TABLE ONLY public.keycloak_role ADD CONSTRAINT "uk_j3rwuvd56ontgsuhogm184ww2-2" UNIQUE (name, client_realm_constraint);
ALTER TABLE ONLY public.user_entity ADD CONSTRAINT "uk_dykn684sl8up1crfei6eckhd7" UNIQUE (realm_id, email_constraint);
ALTER TABLE ONLY public.user_entity ADD CONSTRAINT "uk_ru8tt6t700s9v50bu18ws5ha6" UNIQUE (realm_id, username);
ALTER TABLE ONLY public.keycloak_group ADD CONSTRAINT "sibling_names" UNIQUE (realm_id, parent_group, name);
ALTER TABLE ONLY public.identity_provider ADD CONSTRAINT "uk_2daelwnibji49avxsrtuf6xj33" UNIQUE (provider_alias, realm_id);
ALTER TABLE ONLY public.resource_server_policy ADD CONSTRAINT "uk_frsrpt700s9v50bu18ws5ha6" UNIQUE (name, resource_server_id);
ALTER TABLE ONLY public.user_consent ADD CONSTRAINT "uk_external_consent" UNIQUE (client_storage_provider, external_client_id, user_id);
ALTER TABLE ONLY public.client_attributes ADD CONSTRAINT fk3c47c64beacca966 FOREIGN KEY (client_id) REFERENCES public.client(id);
ALTER TABLE ONLY public.composite_role ADD CONSTRAINT fk_a63wvekftu8jo1pnj81e7mce2 FOREIGN KEY (composite) REFERENCES public.keycloak_role(id);
ALTER TABLE ONLY public.composite_role ADD CONSTRAINT fk_gr7thllb9lu8q4vqa4524jjy8 FOREIGN KEY (child_role) REFERENCES public.keycloak_role(id);
ALTER TABLE ONLY public.role_attribute ADD CONSTRAINT fk_role_attribute_id FOREIGN KEY (role_id) REFERENCES public.keycloak_role(id);
ALTER TABLE ONLY public.keycloak_role ADD CONSTRAINT fk_6vyqfe4cn4wlq8r6kt5vdsj5c FOREIGN KEY (realm) REFERENCES public.realm(id);
ALTER TABLE ONLY public.user_attribute ADD CONSTRAINT fk_5hrm2vlf9ql5fu043kqepovbr FOREIGN KEY (user_id) REFERENCES public.user_entity(id);
ALTER TABLE ONLY public.user_role_mapping ADD CONSTRAINT fk_c4fqv34p1mbylloxang7b1q3l FOREIGN KEY (user_id) REFERENCES public.user_entity(id);
ALTER TABLE ONLY public.user_required_action ADD CONSTRAINT fk_6qj3w1jw9cvafhe19bwsiuvmd FOREIGN KEY (user_id) REFERENCES public.user_entity(id);
ALTER TABLE ONLY public.user_consent ADD CONSTRAINT fk_grntcsnt_user FOREIGN KEY (user_id) REFERENCES public.user_entity(id);
ALTER TABLE ONLY public.credential ADD CONSTRAINT fk_pfyr0glasqyl0dei3kl69r6v0 FOREIGN KEY (user_id) REFERENCES public.user_entity(id);
ALTER TABLE ONLY public.user_group_membership ADD CONSTRAINT fk_user_group_user FOREIGN KEY (user_id) REFERENCES public.user_entity(id);
ALTER TABLE ONLY public.group_attribute ADD CONSTRAINT fk_group_attribute_group FOREIGN KEY (group_id) REFERENCES public.keycloak_group(id);
ALTER TABLE ONLY public.identity_provider ADD CONSTRAINT fk2b4ebc52ae5c3b34 FOREIGN KEY (realm_id) REFERENCES public.realm(id);
ALTER TABLE ONLY public.identity_provider_config ADD CONSTRAINT fkdc4897cf864c4e43 FOREIGN KEY (identity_provider_id) REFERENCES public.identity_provider(internal_id);
ALTER TABLE ONLY public.authentication_flow ADD CONSTRAINT fk_auth_flow_realm FOREIGN KEY (realm_id) REFERENCES public.realm(id);
ALTER TABLE ONLY public.authentication_execution ADD CONSTRAINT fk_auth_exec_flow FOREIGN KEY (flow_id) REFERENCES public.authentication_flow(id);
ALTER TABLE ONLY public.authentication_execution ADD CONSTRAINT fk_auth_exec_realm FOREIGN KEY (realm_id) REFERENCES public.realm(id);
ALTER TABLE ONLY public.resource_server_policy ADD CONSTRAINT fk_frsrpo213xcx4wnkog82ssrfy FOREIGN KEY (resource_server_id) REFERENCES public.resource_server(id);
ALTER TABLE ONLY public.resource_server_resource ADD CONSTRAINT fk_frsrho213xcx4wnkog82ssrfy FOREIGN KEY (resource_server_id) REFERENCES public.resource_server(id);
ALTER TABLE ONLY public.resource_policy ADD CONSTRAINT fk_frsrpos53xcx4wnkog82ssrfy FOREIGN KEY (resource_id) REFERENCES public.resource_server_resource(id);
ALTER TABLE ONLY public.resource_policy ADD CONSTRAINT fk_frsrpp213xcx4wnkog82ssrfy FOREIGN KEY (policy_id) REFERENCES public.resource_server_policy(id);
ALTER TABLE ONLY public.component ADD CONSTRAINT fk_component_realm FOREIGN KEY (realm_id) REFERENCES public.realm(id);
ALTER TABLE ONLY public.component_config ADD CONSTRAINT fk_component_config FOREIGN KEY (component_id) REFERENCES public.component(id);
CREATE INDEX idx_client_client_id ON public.client USING btree (client_id);
CREATE INDEX idx_client_scope_realm_id ON public.client_scope USING btree (realm_id);
CREATE INDEX idx_composite_role_composite ON public.composite_role USING btree (composite);
CREATE INDEX idx_composite_role_child_role ON public.composite_role USING btree (child_role);
CREATE INDEX idx_user_attribute_user_id ON public.user_attribute USING btree (user_id);
CREATE INDEX idx_user_attribute_name_value ON public.user_attribute USING btree (name, value);
CREATE INDEX idx_user_role_mapping_user_id ON public.user_role_mapping USING btree (user_id);
CREATE INDEX idx_credential_user_id ON public.credential USING btree (user_id);
CREATE INDEX idx_user_entity_realm_id_email ON public.user_entity USING btree (realm_id, email);
CREATE INDEX idx_event_entity_realm_id_event_time ON public.event_entity USING btree (realm_id, event_time);
CREATE INDEX idx_offline_user_session_user_id_offline_flag ON public.offline_user_session USING btree (user_id, offline_flag);
CREATE INDEX idx_component_provider_id ON public.component USING btree (provider_id);
CREATE INDEX user_attr_long_values ON public.user_attribute USING btree (long_value_hash, name);
CREATE INDEX idx_client_att_by_name_value ON public.client_attributes USING btree (name, substr(value, 1, 255));
CREATE INDEX idx_offline_css_preload ON public.offline_user_session USING btree (created_on) WHERE ((offline_flag)::text = '0'::text);
INSERT INTO public.databasechangeloglock VALUES (1, false, NULL, NULL);
