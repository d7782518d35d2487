-- An ERP: self references, companies, comments on every table and column.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE res_company (
    id serial NOT NULL,
    "name" varchar NOT NULL,
    "parent_id" integer,
    "partner_id" integer NOT NULL,
    "currency_id" integer NOT NULL,
    "sequence" integer,
    "email" varchar,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE res_currency (
    id serial NOT NULL,
    "name" varchar(3) NOT NULL,
    "symbol" varchar NOT NULL,
    "rounding" numeric,
    "decimal_places" integer,
    "active" boolean,
    "position" varchar,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE res_currency_rate (
    id serial NOT NULL,
    "name" date NOT NULL,
    "rate" numeric,
    "currency_id" integer NOT NULL,
    "company_id" integer,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE res_country (
    id serial NOT NULL,
    "name" jsonb NOT NULL,
    "code" varchar(2) NOT NULL,
    "currency_id" integer,
    "phone_code" integer,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE res_country_state (
    id serial NOT NULL,
    "country_id" integer NOT NULL,
    "name" varchar NOT NULL,
    "code" varchar NOT NULL,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE res_partner (
    id serial NOT NULL,
    "company_id" integer,
    "name" varchar,
    "parent_id" integer,
    "ref" varchar,
    "vat" varchar,
    "state_id" integer,
    "country_id" integer,
    "email" varchar,
    "is_company" boolean,
    "partner_latitude" numeric,
    "credit_limit" float8,
    "commercial_partner_id" integer,
    "date" date,
    "color" integer,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE res_users (
    id serial NOT NULL,
    "company_id" integer NOT NULL,
    "partner_id" integer NOT NULL,
    "active" boolean,
    "login" varchar NOT NULL,
    "password" varchar,
    "signature" text,
    "share" boolean,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE res_groups (
    id serial NOT NULL,
    "name" jsonb NOT NULL,
    "category_id" integer,
    "share" boolean,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE ir_module_category (
    id serial NOT NULL,
    "name" jsonb NOT NULL,
    "parent_id" integer,
    "sequence" integer,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE ir_sequence (
    id serial NOT NULL,
    "name" varchar NOT NULL,
    "code" varchar,
    "implementation" varchar NOT NULL,
    "number_next" integer NOT NULL,
    "padding" integer NOT NULL,
    "company_id" integer,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE ir_attachment (
    id serial NOT NULL,
    "name" varchar NOT NULL,
    "res_model" varchar,
    "res_id" integer,
    "type" varchar NOT NULL,
    "url" varchar(1024),
    "db_datas" bytea,
    "file_size" integer,
    "checksum" varchar(40),
    "index_content" text,
    "company_id" integer,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE ir_ui_menu (
    id serial NOT NULL,
    "name" jsonb NOT NULL,
    "sequence" integer,
    "parent_id" integer,
    "parent_path" varchar,
    "action" varchar,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE uom_uom (
    id serial NOT NULL,
    "name" jsonb NOT NULL,
    "factor" numeric NOT NULL,
    "rounding" numeric NOT NULL,
    "uom_type" varchar NOT NULL,
    "active" boolean,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE product_category (
    id serial NOT NULL,
    "name" varchar NOT NULL,
    "complete_name" varchar,
    "parent_id" integer,
    "parent_path" varchar,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE product_template (
    id serial NOT NULL,
    "name" jsonb NOT NULL,
    "categ_id" integer NOT NULL,
    "uom_id" integer NOT NULL,
    "list_price" numeric,
    "weight" numeric,
    "sale_ok" boolean,
    "company_id" integer,
    "detailed_type" varchar NOT NULL,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE product_product (
    id serial NOT NULL,
    "product_tmpl_id" integer NOT NULL,
    "default_code" varchar,
    "barcode" varchar,
    "combination_indices" varchar,
    "active" boolean,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE account_account (
    id serial NOT NULL,
    "name" varchar NOT NULL,
    "code" varchar(64) NOT NULL,
    "account_type" varchar NOT NULL,
    "company_id" integer NOT NULL,
    "reconcile" boolean,
    "root_id" integer,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE account_journal (
    id serial NOT NULL,
    "name" jsonb NOT NULL,
    "code" varchar(5) NOT NULL,
    "type" varchar NOT NULL,
    "company_id" integer NOT NULL,
    "default_account_id" integer,
    "sequence_override_regex" text,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE account_move (
    id serial NOT NULL,
    "name" varchar,
    "date" date NOT NULL,
    "journal_id" integer NOT NULL,
    "company_id" integer,
    "partner_id" integer,
    "state" varchar NOT NULL,
    "move_type" varchar NOT NULL,
    "amount_total" numeric,
    "reversed_entry_id" integer,
    "sequence_number" integer,
    "invoice_date" date,
    "to_check" boolean,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE account_move_line (
    id serial NOT NULL,
    "move_id" integer NOT NULL,
    "account_id" integer,
    "name" varchar,
    "debit" numeric,
    "credit" numeric,
    "quantity" numeric,
    "product_id" integer,
    "partner_id" integer,
    "display_type" varchar NOT NULL,
    "date_maturity" date,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE sale_order (
    id serial NOT NULL,
    "name" varchar NOT NULL,
    "partner_id" integer NOT NULL,
    "company_id" integer NOT NULL,
    "state" varchar,
    "date_order" timestamp without time zone NOT NULL,
    "amount_untaxed" numeric,
    "amount_tax" numeric,
    "note" text,
    "user_id" integer,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE sale_order_line (
    id serial NOT NULL,
    "order_id" integer NOT NULL,
    "product_id" integer,
    "name" text NOT NULL,
    "product_uom_qty" numeric NOT NULL,
    "price_unit" numeric NOT NULL,
    "discount" numeric,
    "display_type" varchar,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE stock_location (
    id serial NOT NULL,
    "name" varchar NOT NULL,
    "location_id" integer,
    "usage" varchar NOT NULL,
    "company_id" integer,
    "posx" integer,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE stock_quant (
    id serial NOT NULL,
    "product_id" integer NOT NULL,
    "location_id" integer NOT NULL,
    "quantity" numeric,
    "in_date" timestamp without time zone NOT NULL,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE hr_department (
    id serial NOT NULL,
    "name" varchar NOT NULL,
    "parent_id" integer,
    "manager_id" integer,
    "company_id" integer,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE hr_employee (
    id serial NOT NULL,
    "name" varchar,
    "user_id" integer,
    "department_id" integer,
    "parent_id" integer,
    "birthday" date,
    "company_id" integer NOT NULL,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE mail_message (
    id serial NOT NULL,
    "subject" varchar,
    "date" timestamp without time zone,
    "body" text,
    "parent_id" integer,
    "model" varchar,
    "res_id" integer,
    "author_id" integer,
    "is_internal" boolean,
    create_uid integer,
    write_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    PRIMARY KEY(id)
);
CREATE TABLE "res_groups_users_rel" ("gid" INTEGER NOT NULL REFERENCES "res_groups" ON DELETE CASCADE, "uid" INTEGER NOT NULL REFERENCES "res_users" ON DELETE CASCADE, PRIMARY KEY("gid","uid"));
CREATE INDEX ON "res_groups_users_rel" ("uid","gid");
COMMENT ON TABLE "res_groups_users_rel" IS 'RELATION BETWEEN res_groups AND res_users';
CREATE TABLE "res_company_users_rel" ("cid" INTEGER NOT NULL REFERENCES "res_company" ON DELETE CASCADE, "user_id" INTEGER NOT NULL REFERENCES "res_users" ON DELETE CASCADE, PRIMARY KEY("cid","user_id"));
CREATE INDEX ON "res_company_users_rel" ("user_id","cid");
COMMENT ON TABLE "res_company_users_rel" IS 'RELATION BETWEEN res_company AND res_users';
CREATE TABLE "res_groups_implied_rel" ("gid" INTEGER NOT NULL REFERENCES "res_groups" ON DELETE CASCADE, "hid" INTEGER NOT NULL REFERENCES "res_groups" ON DELETE CASCADE, PRIMARY KEY("gid","hid"));
CREATE INDEX ON "res_groups_implied_rel" ("hid","gid");
COMMENT ON TABLE "res_groups_implied_rel" IS 'RELATION BETWEEN res_groups AND res_groups';
CREATE TABLE "ir_ui_menu_group_rel" ("menu_id" INTEGER NOT NULL REFERENCES "ir_ui_menu" ON DELETE CASCADE, "gid" INTEGER NOT NULL REFERENCES "res_groups" ON DELETE CASCADE, PRIMARY KEY("menu_id","gid"));
CREATE INDEX ON "ir_ui_menu_group_rel" ("gid","menu_id");
COMMENT ON TABLE "ir_ui_menu_group_rel" IS 'RELATION BETWEEN ir_ui_menu AND res_groups';
CREATE TABLE "account_move_line_ir_attachment_rel" ("line_id" INTEGER NOT NULL REFERENCES "account_move_line" ON DELETE CASCADE, "attachment_id" INTEGER NOT NULL REFERENCES "ir_attachment" ON DELETE CASCADE, PRIMARY KEY("line_id","attachment_id"));
CREATE INDEX ON "account_move_line_ir_attachment_rel" ("attachment_id","line_id");
COMMENT ON TABLE "account_move_line_ir_attachment_rel" IS 'RELATION BETWEEN account_move_line AND ir_attachment';
ALTER TABLE "res_company" ADD CONSTRAINT "res_company_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "res_company"("id") ON DELETE set null;
ALTER TABLE "res_company" ADD CONSTRAINT "res_company_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "res_partner"("id") ON DELETE restrict;
ALTER TABLE "res_company" ADD CONSTRAINT "res_company_currency_id_fkey" FOREIGN KEY ("currency_id") REFERENCES "res_currency"("id") ON DELETE restrict;
ALTER TABLE "res_company" ADD CONSTRAINT "res_company_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_company" ADD CONSTRAINT "res_company_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_currency" ADD CONSTRAINT "res_currency_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_currency" ADD CONSTRAINT "res_currency_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_currency_rate" ADD CONSTRAINT "res_currency_rate_currency_id_fkey" FOREIGN KEY ("currency_id") REFERENCES "res_currency"("id") ON DELETE restrict;
ALTER TABLE "res_currency_rate" ADD CONSTRAINT "res_currency_rate_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "res_company"("id") ON DELETE set null;
ALTER TABLE "res_currency_rate" ADD CONSTRAINT "res_currency_rate_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_currency_rate" ADD CONSTRAINT "res_currency_rate_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_country" ADD CONSTRAINT "res_country_currency_id_fkey" FOREIGN KEY ("currency_id") REFERENCES "res_currency"("id") ON DELETE set null;
ALTER TABLE "res_country" ADD CONSTRAINT "res_country_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_country" ADD CONSTRAINT "res_country_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_country_state" ADD CONSTRAINT "res_country_state_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "res_country"("id") ON DELETE restrict;
ALTER TABLE "res_country_state" ADD CONSTRAINT "res_country_state_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_country_state" ADD CONSTRAINT "res_country_state_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_partner" ADD CONSTRAINT "res_partner_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "res_company"("id") ON DELETE set null;
ALTER TABLE "res_partner" ADD CONSTRAINT "res_partner_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "res_partner"("id") ON DELETE set null;
ALTER TABLE "res_partner" ADD CONSTRAINT "res_partner_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "res_country_state"("id") ON DELETE set null;
ALTER TABLE "res_partner" ADD CONSTRAINT "res_partner_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "res_country"("id") ON DELETE set null;
ALTER TABLE "res_partner" ADD CONSTRAINT "res_partner_commercial_partner_id_fkey" FOREIGN KEY ("commercial_partner_id") REFERENCES "res_partner"("id") ON DELETE set null;
ALTER TABLE "res_partner" ADD CONSTRAINT "res_partner_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_partner" ADD CONSTRAINT "res_partner_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_users" ADD CONSTRAINT "res_users_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "res_company"("id") ON DELETE restrict;
ALTER TABLE "res_users" ADD CONSTRAINT "res_users_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "res_partner"("id") ON DELETE restrict;
ALTER TABLE "res_users" ADD CONSTRAINT "res_users_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_users" ADD CONSTRAINT "res_users_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_groups" ADD CONSTRAINT "res_groups_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "ir_module_category"("id") ON DELETE set null;
ALTER TABLE "res_groups" ADD CONSTRAINT "res_groups_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "res_groups" ADD CONSTRAINT "res_groups_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "ir_module_category" ADD CONSTRAINT "ir_module_category_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "ir_module_category"("id") ON DELETE set null;
ALTER TABLE "ir_module_category" ADD CONSTRAINT "ir_module_category_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "ir_module_category" ADD CONSTRAINT "ir_module_category_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "ir_sequence" ADD CONSTRAINT "ir_sequence_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "res_company"("id") ON DELETE set null;
ALTER TABLE "ir_sequence" ADD CONSTRAINT "ir_sequence_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "ir_sequence" ADD CONSTRAINT "ir_sequence_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "ir_attachment" ADD CONSTRAINT "ir_attachment_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "res_company"("id") ON DELETE set null;
ALTER TABLE "ir_attachment" ADD CONSTRAINT "ir_attachment_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "ir_attachment" ADD CONSTRAINT "ir_attachment_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "ir_ui_menu" ADD CONSTRAINT "ir_ui_menu_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "ir_ui_menu"("id") ON DELETE set null;
ALTER TABLE "ir_ui_menu" ADD CONSTRAINT "ir_ui_menu_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "ir_ui_menu" ADD CONSTRAINT "ir_ui_menu_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "uom_uom" ADD CONSTRAINT "uom_uom_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "uom_uom" ADD CONSTRAINT "uom_uom_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "product_category" ADD CONSTRAINT "product_category_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "product_category"("id") ON DELETE set null;
ALTER TABLE "product_category" ADD CONSTRAINT "product_category_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "product_category" ADD CONSTRAINT "product_category_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "product_template" ADD CONSTRAINT "product_template_categ_id_fkey" FOREIGN KEY ("categ_id") REFERENCES "product_category"("id") ON DELETE restrict;
ALTER TABLE "product_template" ADD CONSTRAINT "product_template_uom_id_fkey" FOREIGN KEY ("uom_id") REFERENCES "uom_uom"("id") ON DELETE restrict;
ALTER TABLE "product_template" ADD CONSTRAINT "product_template_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "res_company"("id") ON DELETE set null;
ALTER TABLE "product_template" ADD CONSTRAINT "product_template_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "product_template" ADD CONSTRAINT "product_template_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "product_product" ADD CONSTRAINT "product_product_product_tmpl_id_fkey" FOREIGN KEY ("product_tmpl_id") REFERENCES "product_template"("id") ON DELETE restrict;
ALTER TABLE "product_product" ADD CONSTRAINT "product_product_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "product_product" ADD CONSTRAINT "product_product_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "account_account" ADD CONSTRAINT "account_account_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "res_company"("id") ON DELETE restrict;
ALTER TABLE "account_account" ADD CONSTRAINT "account_account_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "account_account" ADD CONSTRAINT "account_account_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "account_journal" ADD CONSTRAINT "account_journal_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "res_company"("id") ON DELETE restrict;
ALTER TABLE "account_journal" ADD CONSTRAINT "account_journal_default_account_id_fkey" FOREIGN KEY ("default_account_id") REFERENCES "account_account"("id") ON DELETE set null;
ALTER TABLE "account_journal" ADD CONSTRAINT "account_journal_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "account_journal" ADD CONSTRAINT "account_journal_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "account_move" ADD CONSTRAINT "account_move_journal_id_fkey" FOREIGN KEY ("journal_id") REFERENCES "account_journal"("id") ON DELETE restrict;
ALTER TABLE "account_move" ADD CONSTRAINT "account_move_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "res_company"("id") ON DELETE set null;
ALTER TABLE "account_move" ADD CONSTRAINT "account_move_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "res_partner"("id") ON DELETE set null;
ALTER TABLE "account_move" ADD CONSTRAINT "account_move_reversed_entry_id_fkey" FOREIGN KEY ("reversed_entry_id") REFERENCES "account_move"("id") ON DELETE set null;
ALTER TABLE "account_move" ADD CONSTRAINT "account_move_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "account_move" ADD CONSTRAINT "account_move_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "account_move_line" ADD CONSTRAINT "account_move_line_move_id_fkey" FOREIGN KEY ("move_id") REFERENCES "account_move"("id") ON DELETE restrict;
ALTER TABLE "account_move_line" ADD CONSTRAINT "account_move_line_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account_account"("id") ON DELETE set null;
ALTER TABLE "account_move_line" ADD CONSTRAINT "account_move_line_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product_product"("id") ON DELETE set null;
ALTER TABLE "account_move_line" ADD CONSTRAINT "account_move_line_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "res_partner"("id") ON DELETE set null;
ALTER TABLE "account_move_line" ADD CONSTRAINT "account_move_line_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "account_move_line" ADD CONSTRAINT "account_move_line_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "sale_order" ADD CONSTRAINT "sale_order_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "res_partner"("id") ON DELETE restrict;
ALTER TABLE "sale_order" ADD CONSTRAINT "sale_order_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "res_company"("id") ON DELETE restrict;
ALTER TABLE "sale_order" ADD CONSTRAINT "sale_order_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "sale_order" ADD CONSTRAINT "sale_order_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "sale_order" ADD CONSTRAINT "sale_order_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "sale_order_line" ADD CONSTRAINT "sale_order_line_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "sale_order"("id") ON DELETE restrict;
ALTER TABLE "sale_order_line" ADD CONSTRAINT "sale_order_line_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product_product"("id") ON DELETE set null;
ALTER TABLE "sale_order_line" ADD CONSTRAINT "sale_order_line_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "sale_order_line" ADD CONSTRAINT "sale_order_line_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "stock_location" ADD CONSTRAINT "stock_location_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "stock_location"("id") ON DELETE set null;
ALTER TABLE "stock_location" ADD CONSTRAINT "stock_location_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "res_company"("id") ON DELETE set null;
ALTER TABLE "stock_location" ADD CONSTRAINT "stock_location_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "stock_location" ADD CONSTRAINT "stock_location_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "stock_quant" ADD CONSTRAINT "stock_quant_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product_product"("id") ON DELETE restrict;
ALTER TABLE "stock_quant" ADD CONSTRAINT "stock_quant_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "stock_location"("id") ON DELETE restrict;
ALTER TABLE "stock_quant" ADD CONSTRAINT "stock_quant_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "stock_quant" ADD CONSTRAINT "stock_quant_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "hr_department" ADD CONSTRAINT "hr_department_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "hr_department"("id") ON DELETE set null;
ALTER TABLE "hr_department" ADD CONSTRAINT "hr_department_manager_id_fkey" FOREIGN KEY ("manager_id") REFERENCES "hr_employee"("id") ON DELETE set null;
ALTER TABLE "hr_department" ADD CONSTRAINT "hr_department_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "res_company"("id") ON DELETE set null;
ALTER TABLE "hr_department" ADD CONSTRAINT "hr_department_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "hr_department" ADD CONSTRAINT "hr_department_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "hr_employee" ADD CONSTRAINT "hr_employee_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "hr_employee" ADD CONSTRAINT "hr_employee_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "hr_department"("id") ON DELETE set null;
ALTER TABLE "hr_employee" ADD CONSTRAINT "hr_employee_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "hr_employee"("id") ON DELETE set null;
ALTER TABLE "hr_employee" ADD CONSTRAINT "hr_employee_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "res_company"("id") ON DELETE restrict;
ALTER TABLE "hr_employee" ADD CONSTRAINT "hr_employee_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "hr_employee" ADD CONSTRAINT "hr_employee_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "mail_message"("id") ON DELETE set null;
ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "res_partner"("id") ON DELETE set null;
ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_create_uid_fkey" FOREIGN KEY ("create_uid") REFERENCES "res_users"("id") ON DELETE set null;
ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_write_uid_fkey" FOREIGN KEY ("write_uid") REFERENCES "res_users"("id") ON DELETE set null;
CREATE INDEX "res_company__parent_id_index" ON "res_company" ("parent_id") WHERE "parent_id" IS NOT NULL;
CREATE INDEX "res_company__partner_id_index" ON "res_company" ("partner_id");
CREATE INDEX "res_currency_rate__company_id_index" ON "res_currency_rate" ("company_id");
CREATE INDEX "res_country__name_trgm" ON "res_country" USING gin ((jsonb_path_query_array("name", '$.*')::text) gin_trgm_ops);
CREATE INDEX "res_partner__company_id_index" ON "res_partner" ("company_id");
CREATE INDEX "res_partner__parent_id_index" ON "res_partner" ("parent_id") WHERE "parent_id" IS NOT NULL;
CREATE INDEX "res_users__company_id_index" ON "res_users" ("company_id");
CREATE INDEX "res_users__partner_id_index" ON "res_users" ("partner_id");
CREATE INDEX "res_groups__name_trgm" ON "res_groups" USING gin ((jsonb_path_query_array("name", '$.*')::text) gin_trgm_ops);
CREATE INDEX "ir_module_category__name_trgm" ON "ir_module_category" USING gin ((jsonb_path_query_array("name", '$.*')::text) gin_trgm_ops);
CREATE INDEX "ir_module_category__parent_id_index" ON "ir_module_category" ("parent_id") WHERE "parent_id" IS NOT NULL;
CREATE INDEX "ir_sequence__company_id_index" ON "ir_sequence" ("company_id");
CREATE INDEX "ir_attachment__company_id_index" ON "ir_attachment" ("company_id");
CREATE INDEX "ir_ui_menu__name_trgm" ON "ir_ui_menu" USING gin ((jsonb_path_query_array("name", '$.*')::text) gin_trgm_ops);
CREATE INDEX "ir_ui_menu__parent_id_index" ON "ir_ui_menu" ("parent_id") WHERE "parent_id" IS NOT NULL;
CREATE INDEX "uom_uom__name_trgm" ON "uom_uom" USING gin ((jsonb_path_query_array("name", '$.*')::text) gin_trgm_ops);
CREATE INDEX "product_category__parent_id_index" ON "product_category" ("parent_id") WHERE "parent_id" IS NOT NULL;
CREATE INDEX "product_template__name_trgm" ON "product_template" USING gin ((jsonb_path_query_array("name", '$.*')::text) gin_trgm_ops);
CREATE INDEX "product_template__company_id_index" ON "product_template" ("company_id");
CREATE INDEX "account_account__company_id_index" ON "account_account" ("company_id");
CREATE INDEX "account_journal__name_trgm" ON "account_journal" USING gin ((jsonb_path_query_array("name", '$.*')::text) gin_trgm_ops);
CREATE INDEX "account_journal__company_id_index" ON "account_journal" ("company_id");
CREATE INDEX "account_move__company_id_index" ON "account_move" ("company_id");
CREATE INDEX "account_move__partner_id_index" ON "account_move" ("partner_id");
CREATE INDEX "account_move_line__move_id_index" ON "account_move_line" ("move_id");
CREATE INDEX "account_move_line__partner_id_index" ON "account_move_line" ("partner_id");
CREATE INDEX "sale_order__partner_id_index" ON "sale_order" ("partner_id");
CREATE INDEX "sale_order__company_id_index" ON "sale_order" ("company_id");
CREATE INDEX "sale_order_line__order_id_index" ON "sale_order_line" ("order_id");
CREATE INDEX "stock_location__company_id_index" ON "stock_location" ("company_id");
CREATE INDEX "hr_department__parent_id_index" ON "hr_department" ("parent_id") WHERE "parent_id" IS NOT NULL;
CREATE INDEX "hr_department__company_id_index" ON "hr_department" ("company_id");
CREATE INDEX "hr_employee__parent_id_index" ON "hr_employee" ("parent_id") WHERE "parent_id" IS NOT NULL;
CREATE INDEX "hr_employee__company_id_index" ON "hr_employee" ("company_id");
CREATE INDEX "mail_message__parent_id_index" ON "mail_message" ("parent_id") WHERE "parent_id" IS NOT NULL;
COMMENT ON COLUMN res_company.name IS 'Company Name';
COMMENT ON COLUMN res_company.parent_id IS 'Parent Company';
COMMENT ON COLUMN res_company.partner_id IS 'Partner';
COMMENT ON COLUMN res_company.currency_id IS 'Currency';
COMMENT ON COLUMN res_company.sequence IS 'Sequence';
COMMENT ON COLUMN res_company.email IS 'Email';
COMMENT ON TABLE res_company IS 'Res Company';
COMMENT ON COLUMN res_company.create_uid IS 'Created by';
COMMENT ON COLUMN res_company.write_date IS 'Last Updated on';
COMMENT ON COLUMN res_currency.name IS 'Currency';
COMMENT ON COLUMN res_currency.symbol IS 'Symbol';
COMMENT ON COLUMN res_currency.rounding IS 'Rounding Factor';
COMMENT ON COLUMN res_currency.decimal_places IS 'Decimal Places';
COMMENT ON COLUMN res_currency.active IS 'Active';
COMMENT ON COLUMN res_currency.position IS 'Symbol Position';
COMMENT ON TABLE res_currency IS 'Res Currency';
COMMENT ON COLUMN res_currency.create_uid IS 'Created by';
COMMENT ON COLUMN res_currency.write_date IS 'Last Updated on';
COMMENT ON COLUMN res_currency_rate.name IS 'Date';
COMMENT ON COLUMN res_currency_rate.rate IS 'Technical Rate';
COMMENT ON COLUMN res_currency_rate.currency_id IS 'Currency';
COMMENT ON COLUMN res_currency_rate.company_id IS 'Company';
COMMENT ON TABLE res_currency_rate IS 'Res Currency Rate';
COMMENT ON COLUMN res_currency_rate.create_uid IS 'Created by';
COMMENT ON COLUMN res_currency_rate.write_date IS 'Last Updated on';
COMMENT ON COLUMN res_country.name IS 'Country Name';
COMMENT ON COLUMN res_country.code IS 'Country Code';
COMMENT ON COLUMN res_country.currency_id IS 'Currency';
COMMENT ON COLUMN res_country.phone_code IS 'Country Calling Code';
COMMENT ON TABLE res_country IS 'Res Country';
COMMENT ON COLUMN res_country.create_uid IS 'Created by';
COMMENT ON COLUMN res_country.write_date IS 'Last Updated on';
COMMENT ON COLUMN res_country_state.country_id IS 'Country';
COMMENT ON COLUMN res_country_state.name IS 'State Name';
COMMENT ON COLUMN res_country_state.code IS 'State Code';
COMMENT ON TABLE res_country_state IS 'Res Country State';
COMMENT ON COLUMN res_country_state.create_uid IS 'Created by';
COMMENT ON COLUMN res_country_state.write_date IS 'Last Updated on';
COMMENT ON COLUMN res_partner.company_id IS 'Company';
COMMENT ON COLUMN res_partner.name IS 'Name';
COMMENT ON COLUMN res_partner.parent_id IS 'Related Company';
COMMENT ON COLUMN res_partner.ref IS 'Reference';
COMMENT ON COLUMN res_partner.vat IS 'Tax ID';
COMMENT ON COLUMN res_partner.state_id IS 'State';
COMMENT ON COLUMN res_partner.country_id IS 'Country';
COMMENT ON COLUMN res_partner.email IS 'Email';
COMMENT ON COLUMN res_partner.is_company IS 'Is a Company';
COMMENT ON COLUMN res_partner.partner_latitude IS 'Geo Latitude';
COMMENT ON COLUMN res_partner.credit_limit IS 'Credit Limit';
COMMENT ON COLUMN res_partner.commercial_partner_id IS 'Commercial Entity';
COMMENT ON COLUMN res_partner.date IS 'Date';
COMMENT ON COLUMN res_partner.color IS 'Color Index';
COMMENT ON TABLE res_partner IS 'Res Partner';
COMMENT ON COLUMN res_partner.create_uid IS 'Created by';
COMMENT ON COLUMN res_partner.write_date IS 'Last Updated on';
COMMENT ON COLUMN res_users.company_id IS 'Company';
COMMENT ON COLUMN res_users.partner_id IS 'Related Partner';
COMMENT ON COLUMN res_users.active IS 'Active';
COMMENT ON COLUMN res_users.login IS 'Login';
COMMENT ON COLUMN res_users.password IS 'Password';
COMMENT ON COLUMN res_users.signature IS 'Email Signature';
COMMENT ON COLUMN res_users.share IS 'Share User';
COMMENT ON TABLE res_users IS 'Res Users';
COMMENT ON COLUMN res_users.create_uid IS 'Created by';
COMMENT ON COLUMN res_users.write_date IS 'Last Updated on';
COMMENT ON COLUMN res_groups.name IS 'Name';
COMMENT ON COLUMN res_groups.category_id IS 'Application';
COMMENT ON COLUMN res_groups.share IS 'Share Group';
COMMENT ON TABLE res_groups IS 'Res Groups';
COMMENT ON COLUMN res_groups.create_uid IS 'Created by';
COMMENT ON COLUMN res_groups.write_date IS 'Last Updated on';
COMMENT ON COLUMN ir_module_category.name IS 'Name';
COMMENT ON COLUMN ir_module_category.parent_id IS 'Parent Application';
COMMENT ON COLUMN ir_module_category.sequence IS 'Sequence';
COMMENT ON TABLE ir_module_category IS 'Ir Module Category';
COMMENT ON COLUMN ir_module_category.create_uid IS 'Created by';
COMMENT ON COLUMN ir_module_category.write_date IS 'Last Updated on';
COMMENT ON COLUMN ir_sequence.name IS 'Name';
COMMENT ON COLUMN ir_sequence.code IS 'Sequence Code';
COMMENT ON COLUMN ir_sequence.implementation IS 'Implementation';
COMMENT ON COLUMN ir_sequence.number_next IS 'Next Number';
COMMENT ON COLUMN ir_sequence.padding IS 'Sequence Size';
COMMENT ON COLUMN ir_sequence.company_id IS 'Company';
COMMENT ON TABLE ir_sequence IS 'Ir Sequence';
COMMENT ON COLUMN ir_sequence.create_uid IS 'Created by';
COMMENT ON COLUMN ir_sequence.write_date IS 'Last Updated on';
COMMENT ON COLUMN ir_attachment.name IS 'Name';
COMMENT ON COLUMN ir_attachment.res_model IS 'Resource Model';
COMMENT ON COLUMN ir_attachment.res_id IS 'Resource ID';
COMMENT ON COLUMN ir_attachment.type IS 'Type';
COMMENT ON COLUMN ir_attachment.url IS 'Url';
COMMENT ON COLUMN ir_attachment.db_datas IS 'Database Data';
COMMENT ON COLUMN ir_attachment.file_size IS 'File Size';
COMMENT ON COLUMN ir_attachment.checksum IS 'Checksum/SHA1';
COMMENT ON COLUMN ir_attachment.index_content IS 'Indexed Content';
COMMENT ON COLUMN ir_attachment.company_id IS 'Company';
COMMENT ON TABLE ir_attachment IS 'Ir Attachment';
COMMENT ON COLUMN ir_attachment.create_uid IS 'Created by';
COMMENT ON COLUMN ir_attachment.write_date IS 'Last Updated on';
COMMENT ON COLUMN ir_ui_menu.name IS 'Menu';
COMMENT ON COLUMN ir_ui_menu.sequence IS 'Sequence';
COMMENT ON COLUMN ir_ui_menu.parent_id IS 'Parent Menu';
COMMENT ON COLUMN ir_ui_menu.parent_path IS 'Parent Path';
COMMENT ON COLUMN ir_ui_menu.action IS 'Action';
COMMENT ON TABLE ir_ui_menu IS 'Ir Ui Menu';
COMMENT ON COLUMN ir_ui_menu.create_uid IS 'Created by';
COMMENT ON COLUMN ir_ui_menu.write_date IS 'Last Updated on';
COMMENT ON COLUMN uom_uom.name IS 'Unit of Measure';
COMMENT ON COLUMN uom_uom.factor IS 'Ratio';
COMMENT ON COLUMN uom_uom.rounding IS 'Rounding Precision';
COMMENT ON COLUMN uom_uom.uom_type IS 'Type';
COMMENT ON COLUMN uom_uom.active IS 'Active';
COMMENT ON TABLE uom_uom IS 'Uom Uom';
COMMENT ON COLUMN uom_uom.create_uid IS 'Created by';
COMMENT ON COLUMN uom_uom.write_date IS 'Last Updated on';
COMMENT ON COLUMN product_category.name IS 'Name';
COMMENT ON COLUMN product_category.complete_name IS 'Complete Name';
COMMENT ON COLUMN product_category.parent_id IS 'Parent Category';
COMMENT ON COLUMN product_category.parent_path IS 'Parent Path';
COMMENT ON TABLE product_category IS 'Product Category';
COMMENT ON COLUMN product_category.create_uid IS 'Created by';
COMMENT ON COLUMN product_category.write_date IS 'Last Updated on';
COMMENT ON COLUMN product_template.name IS 'Name';
COMMENT ON COLUMN product_template.categ_id IS 'Product Category';
COMMENT ON COLUMN product_template.uom_id IS 'Unit of Measure';
COMMENT ON COLUMN product_template.list_price IS 'Sales Price';
COMMENT ON COLUMN product_template.weight IS 'Weight';
COMMENT ON COLUMN product_template.sale_ok IS 'Can be Sold';
COMMENT ON COLUMN product_template.company_id IS 'Company';
COMMENT ON COLUMN product_template.detailed_type IS 'Product Type';
COMMENT ON TABLE product_template IS 'Product Template';
COMMENT ON COLUMN product_template.create_uid IS 'Created by';
COMMENT ON COLUMN product_template.write_date IS 'Last Updated on';
COMMENT ON COLUMN product_product.product_tmpl_id IS 'Product Template';
COMMENT ON COLUMN product_product.default_code IS 'Internal Reference';
COMMENT ON COLUMN product_product.barcode IS 'Barcode';
COMMENT ON COLUMN product_product.combination_indices IS 'Combination Indices';
COMMENT ON COLUMN product_product.active IS 'Active';
COMMENT ON TABLE product_product IS 'Product Product';
COMMENT ON COLUMN product_product.create_uid IS 'Created by';
COMMENT ON COLUMN product_product.write_date IS 'Last Updated on';
COMMENT ON COLUMN account_account.name IS 'Account Name';
COMMENT ON COLUMN account_account.code IS 'Code';
COMMENT ON COLUMN account_account.account_type IS 'Type';
COMMENT ON COLUMN account_account.company_id IS 'Company';
COMMENT ON COLUMN account_account.reconcile IS 'Allow Reconciliation';
COMMENT ON COLUMN account_account.root_id IS 'Root';
COMMENT ON TABLE account_account IS 'Account Account';
COMMENT ON COLUMN account_account.create_uid IS 'Created by';
COMMENT ON COLUMN account_account.write_date IS 'Last Updated on';
COMMENT ON COLUMN account_journal.name IS 'Journal Name';
COMMENT ON COLUMN account_journal.code IS 'Short Code';
COMMENT ON COLUMN account_journal.type IS 'Type';
COMMENT ON COLUMN account_journal.company_id IS 'Company';
COMMENT ON COLUMN account_journal.default_account_id IS 'Default Account';
COMMENT ON COLUMN account_journal.sequence_override_regex IS 'Sequence Override Regex';
COMMENT ON TABLE account_journal IS 'Account Journal';
COMMENT ON COLUMN account_journal.create_uid IS 'Created by';
COMMENT ON COLUMN account_journal.write_date IS 'Last Updated on';
COMMENT ON COLUMN account_move.name IS 'Number';
COMMENT ON COLUMN account_move.date IS 'Date';
COMMENT ON COLUMN account_move.journal_id IS 'Journal';
COMMENT ON COLUMN account_move.company_id IS 'Company';
COMMENT ON COLUMN account_move.partner_id IS 'Partner';
COMMENT ON COLUMN account_move.state IS 'Status';
COMMENT ON COLUMN account_move.move_type IS 'Type';
COMMENT ON COLUMN account_move.amount_total IS 'Total';
COMMENT ON COLUMN account_move.reversed_entry_id IS 'Reversal of';
COMMENT ON COLUMN account_move.sequence_number IS 'Sequence Number';
COMMENT ON COLUMN account_move.invoice_date IS 'Invoice/Bill Date';
COMMENT ON COLUMN account_move.to_check IS 'To Check';
COMMENT ON TABLE account_move IS 'Account Move';
COMMENT ON COLUMN account_move.create_uid IS 'Created by';
COMMENT ON COLUMN account_move.write_date IS 'Last Updated on';
COMMENT ON COLUMN account_move_line.move_id IS 'Journal Entry';
COMMENT ON COLUMN account_move_line.account_id IS 'Account';
COMMENT ON COLUMN account_move_line.name IS 'Label';
COMMENT ON COLUMN account_move_line.debit IS 'Debit';
COMMENT ON COLUMN account_move_line.credit IS 'Credit';
COMMENT ON COLUMN account_move_line.quantity IS 'Quantity';
COMMENT ON COLUMN account_move_line.product_id IS 'Product';
COMMENT ON COLUMN account_move_line.partner_id IS 'Partner';
COMMENT ON COLUMN account_move_line.display_type IS 'Display Type';
COMMENT ON COLUMN account_move_line.date_maturity IS 'Due Date';
COMMENT ON TABLE account_move_line IS 'Account Move Line';
COMMENT ON COLUMN account_move_line.create_uid IS 'Created by';
COMMENT ON COLUMN account_move_line.write_date IS 'Last Updated on';
COMMENT ON COLUMN sale_order.name IS 'Order Reference';
COMMENT ON COLUMN sale_order.partner_id IS 'Customer';
COMMENT ON COLUMN sale_order.company_id IS 'Company';
COMMENT ON COLUMN sale_order.state IS 'Status';
COMMENT ON COLUMN sale_order.date_order IS 'Order Date';
COMMENT ON COLUMN sale_order.amount_untaxed IS 'Untaxed Amount';
COMMENT ON COLUMN sale_order.amount_tax IS 'Taxes';
COMMENT ON COLUMN sale_order.note IS 'Terms';
COMMENT ON COLUMN sale_order.user_id IS 'Salesperson';
COMMENT ON TABLE sale_order IS 'Sale Order';
COMMENT ON COLUMN sale_order.create_uid IS 'Created by';
COMMENT ON COLUMN sale_order.write_date IS 'Last Updated on';
COMMENT ON COLUMN sale_order_line.order_id IS 'Order Reference';
COMMENT ON COLUMN sale_order_line.product_id IS 'Product';
COMMENT ON COLUMN sale_order_line.name IS 'Description';
COMMENT ON COLUMN sale_order_line.product_uom_qty IS 'Quantity';
COMMENT ON COLUMN sale_order_line.price_unit IS 'Unit Price';
COMMENT ON COLUMN sale_order_line.discount IS 'Discount (%)';
COMMENT ON COLUMN sale_order_line.display_type IS 'Display Type';
COMMENT ON TABLE sale_order_line IS 'Sale Order Line';
COMMENT ON COLUMN sale_order_line.create_uid IS 'Created by';
COMMENT ON COLUMN sale_order_line.write_date IS 'Last Updated on';
COMMENT ON COLUMN stock_location.name IS 'Location Name';
COMMENT ON COLUMN stock_location.location_id IS 'Parent Location';
COMMENT ON COLUMN stock_location.usage IS 'Location Type';
COMMENT ON COLUMN stock_location.company_id IS 'Company';
COMMENT ON COLUMN stock_location.posx IS 'Corridor (X)';
COMMENT ON TABLE stock_location IS 'Stock Location';
COMMENT ON COLUMN stock_location.create_uid IS 'Created by';
COMMENT ON COLUMN stock_location.write_date IS 'Last Updated on';
COMMENT ON COLUMN stock_quant.product_id IS 'Product';
COMMENT ON COLUMN stock_quant.location_id IS 'Location';
COMMENT ON COLUMN stock_quant.quantity IS 'Quantity';
COMMENT ON COLUMN stock_quant.in_date IS 'Incoming Date';
COMMENT ON TABLE stock_quant IS 'Stock Quant';
COMMENT ON COLUMN stock_quant.create_uid IS 'Created by';
COMMENT ON COLUMN stock_quant.write_date IS 'Last Updated on';
COMMENT ON COLUMN hr_department.name IS 'Department Name';
COMMENT ON COLUMN hr_department.parent_id IS 'Parent Department';
COMMENT ON COLUMN hr_department.manager_id IS 'Manager';
COMMENT ON COLUMN hr_department.company_id IS 'Company';
COMMENT ON TABLE hr_department IS 'Hr Department';
COMMENT ON COLUMN hr_department.create_uid IS 'Created by';
COMMENT ON COLUMN hr_department.write_date IS 'Last Updated on';
COMMENT ON COLUMN hr_employee.name IS 'Employee Name';
COMMENT ON COLUMN hr_employee.user_id IS 'User';
COMMENT ON COLUMN hr_employee.department_id IS 'Department';
COMMENT ON COLUMN hr_employee.parent_id IS 'Manager';
COMMENT ON COLUMN hr_employee.birthday IS 'Date of Birth';
COMMENT ON COLUMN hr_employee.company_id IS 'Company';
COMMENT ON TABLE hr_employee IS 'Hr Employee';
COMMENT ON COLUMN hr_employee.create_uid IS 'Created by';
COMMENT ON COLUMN hr_employee.write_date IS 'Last Updated on';
COMMENT ON COLUMN mail_message.subject IS 'Subject';
COMMENT ON COLUMN mail_message.date IS 'Date';
COMMENT ON COLUMN mail_message.body IS 'Contents';
COMMENT ON COLUMN mail_message.parent_id IS 'Parent Message';
COMMENT ON COLUMN mail_message.model IS 'Related Document Model';
COMMENT ON COLUMN mail_message.res_id IS 'Related Document ID';
COMMENT ON COLUMN mail_message.author_id IS 'Author';
COMMENT ON COLUMN mail_message.is_internal IS 'Employee Only';
COMMENT ON TABLE mail_message IS 'Mail Message';
COMMENT ON COLUMN mail_message.create_uid IS 'Created by';
COMMENT ON COLUMN mail_message.write_date IS 'Last Updated on';

ALTER TABLE "res_users" ADD CONSTRAINT "res_users_login_key" UNIQUE (login);
COMMENT ON CONSTRAINT "res_users_login_key" ON "res_users" IS 'UNIQUE (login)';
ALTER TABLE "res_currency" ADD CONSTRAINT "res_currency_unique_name" unique (name), ADD CONSTRAINT "res_currency_rounding_gt_zero" CHECK (rounding>0);
ALTER TABLE "res_currency_rate" ADD CONSTRAINT "res_currency_rate_unique_name_per_day" unique (name,currency_id,company_id), ADD CONSTRAINT "res_currency_rate_currency_rate_check" CHECK (rate>0);
ALTER TABLE "res_country" ADD CONSTRAINT "res_country_code_uniq" unique (code);
ALTER TABLE "res_country_state" ADD CONSTRAINT "res_country_state_name_code_uniq" unique(country_id, code);
ALTER TABLE "res_partner" ADD COLUMN "type" varchar DEFAULT 'contact', ADD CONSTRAINT "res_partner_check_name" CHECK( (type='contact' AND name IS NOT NULL) or (type!='contact') );
ALTER TABLE "uom_uom" ADD CONSTRAINT "uom_uom_factor_gt_zero" CHECK (factor!=0), ADD CONSTRAINT "uom_uom_factor_reference_is_one" CHECK((uom_type = 'reference' AND factor = 1.0) OR (uom_type != 'reference'));
ALTER TABLE "account_account" ADD CONSTRAINT "account_account_code_company_uniq" unique (code,company_id), ALTER COLUMN root_id DROP NOT NULL;
ALTER TABLE "account_move_line" ADD CONSTRAINT "account_move_line_check_credit_debit" CHECK(display_type IN ('line_section', 'line_note') OR credit * debit=0), ADD CONSTRAINT "account_move_line_check_accountable" CHECK(display_type NOT IN ('line_section', 'line_note') OR (account_id IS NULL AND debit = 0));
ALTER TABLE "sale_order" ADD COLUMN amount_total numeric GENERATED ALWAYS AS (coalesce(amount_untaxed, 0) + coalesce(amount_tax, 0)) STORED, ADD CONSTRAINT "sale_order_date_order_conditional_required" CHECK( (state IN ('sale', 'done') AND date_order IS NOT NULL) OR state NOT IN ('sale', 'done') );
ALTER TABLE "account_move_line" ADD COLUMN balance numeric(16,2) GENERATED ALWAYS AS (round(coalesce(debit,0) - coalesce(credit,0), 2)) STORED;
ALTER TABLE "hr_employee" ADD COLUMN initials text GENERATED ALWAYS AS (upper(left(name, 1))) STORED, ADD CONSTRAINT hr_employee_user_uniq UNIQUE (user_id, company_id) DEFERRABLE INITIALLY DEFERRED;
CREATE UNIQUE INDEX account_move_unique_name ON account_move(name, journal_id) WHERE (state = 'posted' AND name != '/');
CREATE INDEX account_move_sequence_index ON account_move (journal_id, sequence_number DESC, COALESCE(invoice_date, date));
CREATE UNIQUE INDEX product_product_combination_unique ON product_product (product_tmpl_id, combination_indices) WHERE active is true;
CREATE INDEX ir_attachment_res_idx ON ir_attachment (res_model, res_id);
CREATE SEQUENCE ir_sequence_001 INCREMENT BY 1 START WITH 42 NO CYCLE;
CREATE SEQUENCE ir_sequence_002 AS integer INCREMENT BY -1 MAXVALUE 0 MINVALUE -1000 START WITH 0 CYCLE CACHE 5;
COMMENT ON SEQUENCE ir_sequence_001 IS 'Numbers of invoices';
CREATE VIEW account_invoice_report AS (SELECT line.id, line.move_id, line.product_id, line.account_id, move.state, move.move_type, move.partner_id, move.invoice_date, -line.balance AS price_subtotal, CASE WHEN COALESCE(line.quantity, 0) <> 0 THEN line.balance / line.quantity ELSE 0.0 END AS price_average FROM account_move_line line INNER JOIN account_move move ON move.id = line.move_id LEFT JOIN product_product product ON product.id = line.product_id WHERE move.move_type IN ('out_invoice', 'out_refund') AND line.account_id IS NOT NULL);
CREATE VIEW report_stock AS WITH forecast AS (SELECT product_id, sum(quantity) AS q FROM stock_quant GROUP BY product_id) SELECT min(q.id) AS id, f.product_id, f.q, row_number() OVER (PARTITION BY f.product_id ORDER BY f.q DESC) AS rank FROM forecast f JOIN stock_quant q USING (product_id) GROUP BY f.product_id, f.q;
COMMENT ON VIEW report_stock IS 'Stock by product';

