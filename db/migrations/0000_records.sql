CREATE SCHEMA "paper";
--> statement-breakpoint
CREATE TABLE "paper"."addresses" (
	"path" text PRIMARY KEY NOT NULL,
	"section_id" uuid,
	"article_id" uuid,
	"page_id" uuid,
	"topic_id" uuid,
	"contributor_id" uuid,
	"reserved" boolean,
	"moved_to" text,
	"final" boolean GENERATED ALWAYS AS (moved_to is null) STORED,
	"moved_final" boolean GENERATED ALWAYS AS (case when moved_to is not null then true end) STORED,
	CONSTRAINT "addresses_final" UNIQUE("path","final"),
	CONSTRAINT "addresses_path" CHECK ("paper"."addresses"."path" ~ '^/' and "paper"."addresses"."path" = lower("paper"."addresses"."path") and "paper"."addresses"."path" !~ '//|#|[^?]/$|[[:cntrl:]]'),
	CONSTRAINT "addresses_query" CHECK ("paper"."addresses"."moved_to" is not null or "paper"."addresses"."path" !~ '[?]'),
	CONSTRAINT "addresses_reserved" CHECK ("paper"."addresses"."reserved"),
	CONSTRAINT "addresses_one_meaning" CHECK (num_nonnulls("paper"."addresses"."section_id", "paper"."addresses"."article_id", "paper"."addresses"."page_id", "paper"."addresses"."topic_id", "paper"."addresses"."contributor_id", "paper"."addresses"."reserved", "paper"."addresses"."moved_to") = 1)
);
--> statement-breakpoint
CREATE TABLE "paper"."articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"section_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"stage" text DEFAULT 'draft' NOT NULL,
	"working" integer DEFAULT 0 NOT NULL,
	"embargo_until" timestamp(3) with time zone,
	"embargo_reason" text DEFAULT '' NOT NULL,
	"first_public_from" timestamp (3) with time zone,
	"started_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "articles_section_slug" UNIQUE("section_id","slug"),
	CONSTRAINT "articles_stage" CHECK ("paper"."articles"."stage" in ('draft', 'submitted', 'approved', 'spiked')),
	CONSTRAINT "articles_slug" CHECK ("paper"."articles"."slug" = lower("paper"."articles"."slug") and "paper"."articles"."slug" !~ '[/?#[:space:]]' and "paper"."articles"."slug" <> '')
);
--> statement-breakpoint
CREATE TABLE "paper"."contributors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text DEFAULT 'person' NOT NULL,
	"job_title" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"biography" text DEFAULT '' NOT NULL,
	"interests" text DEFAULT '' NOT NULL,
	"portrait_id" uuid,
	CONSTRAINT "contributors_slug_unique" UNIQUE("slug"),
	CONSTRAINT "contributors_kind" CHECK ("paper"."contributors"."kind" in ('person', 'desk')),
	CONSTRAINT "contributors_slug" CHECK ("paper"."contributors"."slug" = lower("paper"."contributors"."slug") and "paper"."contributors"."slug" !~ '[/?#[:space:]]' and "paper"."contributors"."slug" <> '')
);
--> statement-breakpoint
CREATE TABLE "paper"."events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "paper"."events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"name" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper"."imported_items" (
	"kind" text NOT NULL,
	"guid" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	CONSTRAINT "imported_items_kind_guid_pk" PRIMARY KEY("kind","guid")
);
--> statement-breakpoint
CREATE TABLE "paper"."pages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"body" jsonb NOT NULL,
	"menu" text DEFAULT 'none' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pages_slug_unique" UNIQUE("slug"),
	CONSTRAINT "pages_menu" CHECK ("paper"."pages"."menu" in ('newsroom', 'policies', 'none')),
	CONSTRAINT "pages_slug" CHECK ("paper"."pages"."slug" = lower("paper"."pages"."slug") and "paper"."pages"."slug" !~ '[/?#[:space:]]' and "paper"."pages"."slug" <> '')
);
--> statement-breakpoint
CREATE TABLE "paper"."pictures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"content_hash" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"renditions" jsonb NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pictures_content_hash_unique" UNIQUE("content_hash"),
	CONSTRAINT "pictures_hash" CHECK ("paper"."pictures"."content_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "pictures_size" CHECK ("paper"."pictures"."width" > 0 and "paper"."pictures"."height" > 0)
);
--> statement-breakpoint
CREATE TABLE "paper"."published_versions" (
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"revision" integer,
	"public_from" timestamp (3) with time zone NOT NULL,
	"unschedules" integer,
	"unscheduled_by" integer,
	"follows" integer,
	"note" text,
	"imported" boolean DEFAULT false NOT NULL,
	"substantial" boolean DEFAULT false NOT NULL,
	"headline" text,
	"standfirst" text,
	"kicker" text,
	"dateline" text,
	"language" text,
	"genre" text,
	"lead_picture_id" uuid,
	"salt" "bytea",
	"content_hash" "bytea",
	"previous_hash" "bytea",
	"hash" "bytea" NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"redacted_at" timestamp (3) with time zone,
	CONSTRAINT "published_versions_article_id_number_pk" PRIMARY KEY("article_id","number"),
	CONSTRAINT "versions_hash" UNIQUE("article_id","number","hash"),
	CONSTRAINT "versions_positive" CHECK ("paper"."published_versions"."number" > 0),
	CONSTRAINT "versions_kind" CHECK ("paper"."published_versions"."kind" in ('first', 'update', 'correction', 'clarification', 'retraction', 'withdrawal', 'reinstatement', 'unscheduling')),
	CONSTRAINT "versions_finite" CHECK (isfinite("paper"."published_versions"."public_from")),
	CONSTRAINT "versions_unschedules" CHECK (("paper"."published_versions"."kind" = 'unscheduling') = ("paper"."published_versions"."unschedules" is not null)),
	CONSTRAINT "versions_revision" CHECK (("paper"."published_versions"."kind" in ('withdrawal', 'unscheduling')) = ("paper"."published_versions"."revision" is null)),
	CONSTRAINT "versions_furniture" CHECK ("paper"."published_versions"."revision" is not null or num_nonnulls("paper"."published_versions"."headline", "paper"."published_versions"."standfirst", "paper"."published_versions"."kicker", "paper"."published_versions"."dateline", "paper"."published_versions"."language", "paper"."published_versions"."genre", "paper"."published_versions"."lead_picture_id") = 0),
	CONSTRAINT "versions_note" CHECK ("paper"."published_versions"."kind" not in ('correction', 'clarification', 'retraction', 'withdrawal') or "paper"."published_versions"."note" is not null or "paper"."published_versions"."redacted_at" is not null),
	CONSTRAINT "versions_first" CHECK (("paper"."published_versions"."number" = 1) = ("paper"."published_versions"."previous_hash" is null))
);
--> statement-breakpoint
CREATE TABLE "paper"."revisions" (
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"based_on" integer,
	"kind" text NOT NULL,
	"document" jsonb,
	"redacted_at" timestamp (3) with time zone,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revisions_article_id_number_pk" PRIMARY KEY("article_id","number"),
	CONSTRAINT "revisions_number" CHECK ("paper"."revisions"."number" > 0),
	CONSTRAINT "revisions_kind" CHECK ("paper"."revisions"."kind" in ('autosave', 'save')),
	CONSTRAINT "revisions_redacted" CHECK (("paper"."revisions"."document" is null) = ("paper"."revisions"."redacted_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "paper"."sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"colour" text DEFAULT 'national' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "sections_slug_unique" UNIQUE("slug"),
	CONSTRAINT "sections_slug" CHECK ("paper"."sections"."slug" = lower("paper"."sections"."slug") and "paper"."sections"."slug" !~ '[/?#[:space:]]' and "paper"."sections"."slug" <> '')
);
--> statement-breakpoint
CREATE TABLE "paper"."settings" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"tagline" text DEFAULT '' NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"imprint" text DEFAULT '' NOT NULL,
	"copyright" text DEFAULT '' NOT NULL,
	"history_shows" text DEFAULT 'corrections' NOT NULL,
	CONSTRAINT "settings_one_row" CHECK ("paper"."settings"."id" = 1),
	CONSTRAINT "settings_history" CHECK ("paper"."settings"."history_shows" in ('corrections', 'versions', 'nothing'))
);
--> statement-breakpoint
CREATE TABLE "paper"."sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"url" text DEFAULT '' NOT NULL,
	CONSTRAINT "sources_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "paper"."splashes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "paper"."splashes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"article_id" uuid NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper"."topics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"summarised_at" timestamp (3) with time zone,
	CONSTRAINT "topics_slug_unique" UNIQUE("slug"),
	CONSTRAINT "topics_slug" CHECK ("paper"."topics"."slug" = lower("paper"."topics"."slug") and "paper"."topics"."slug" !~ '[/?#[:space:]]' and "paper"."topics"."slug" <> '')
);
--> statement-breakpoint
CREATE TABLE "paper"."version_bylines" (
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"position" integer NOT NULL,
	"contributor_id" uuid NOT NULL,
	"role" text NOT NULL,
	"first_public_from" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "version_bylines_article_id_number_position_pk" PRIMARY KEY("article_id","number","position"),
	CONSTRAINT "version_bylines_once" UNIQUE("article_id","number","contributor_id")
);
--> statement-breakpoint
CREATE TABLE "paper"."version_pictures" (
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"position" integer NOT NULL,
	"picture_id" uuid NOT NULL,
	CONSTRAINT "version_pictures_article_id_number_position_pk" PRIMARY KEY("article_id","number","position")
);
--> statement-breakpoint
CREATE TABLE "paper"."version_relations" (
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"position" integer NOT NULL,
	"related_id" uuid NOT NULL,
	"place" text NOT NULL,
	CONSTRAINT "version_relations_article_id_number_position_pk" PRIMARY KEY("article_id","number","position"),
	CONSTRAINT "version_relations_place" CHECK ("paper"."version_relations"."place" in ('body', 'list'))
);
--> statement-breakpoint
CREATE TABLE "paper"."version_sources" (
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"position" integer NOT NULL,
	"source_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "version_sources_article_id_number_position_pk" PRIMARY KEY("article_id","number","position")
);
--> statement-breakpoint
CREATE TABLE "paper"."version_texts" (
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"public_from" timestamp (3) with time zone NOT NULL,
	"body" text NOT NULL,
	"search" "tsvector" NOT NULL,
	CONSTRAINT "version_texts_article_id_number_pk" PRIMARY KEY("article_id","number")
);
--> statement-breakpoint
CREATE TABLE "paper"."version_topics" (
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"position" integer NOT NULL,
	"topic_id" uuid NOT NULL,
	"first_public_from" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "version_topics_article_id_number_position_pk" PRIMARY KEY("article_id","number","position")
);
--> statement-breakpoint
ALTER TABLE "paper"."addresses" ADD CONSTRAINT "addresses_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "paper"."sections"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."addresses" ADD CONSTRAINT "addresses_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "paper"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."addresses" ADD CONSTRAINT "addresses_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "paper"."pages"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."addresses" ADD CONSTRAINT "addresses_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "paper"."topics"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."addresses" ADD CONSTRAINT "addresses_contributor_id_contributors_id_fk" FOREIGN KEY ("contributor_id") REFERENCES "paper"."contributors"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."addresses" ADD CONSTRAINT "addresses_one_hop" FOREIGN KEY ("moved_to","moved_final") REFERENCES "paper"."addresses"("path","final") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD CONSTRAINT "articles_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "paper"."sections"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."contributors" ADD CONSTRAINT "contributors_portrait_id_pictures_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "paper"."pictures"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."published_versions" ADD CONSTRAINT "published_versions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "paper"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."published_versions" ADD CONSTRAINT "published_versions_lead_picture_id_pictures_id_fk" FOREIGN KEY ("lead_picture_id") REFERENCES "paper"."pictures"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."published_versions" ADD CONSTRAINT "published_versions_article_id_revision_revisions_article_id_number_fk" FOREIGN KEY ("article_id","revision") REFERENCES "paper"."revisions"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."published_versions" ADD CONSTRAINT "published_versions_article_id_unschedules_published_versions_article_id_number_fk" FOREIGN KEY ("article_id","unschedules") REFERENCES "paper"."published_versions"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."published_versions" ADD CONSTRAINT "published_versions_article_id_unscheduled_by_published_versions_article_id_number_fk" FOREIGN KEY ("article_id","unscheduled_by") REFERENCES "paper"."published_versions"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."published_versions" ADD CONSTRAINT "published_versions_article_id_follows_published_versions_article_id_number_fk" FOREIGN KEY ("article_id","follows") REFERENCES "paper"."published_versions"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."revisions" ADD CONSTRAINT "revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "paper"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."splashes" ADD CONSTRAINT "splashes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "paper"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."version_bylines" ADD CONSTRAINT "version_bylines_contributor_id_contributors_id_fk" FOREIGN KEY ("contributor_id") REFERENCES "paper"."contributors"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."version_bylines" ADD CONSTRAINT "version_bylines_article_id_number_published_versions_article_id_number_fk" FOREIGN KEY ("article_id","number") REFERENCES "paper"."published_versions"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."version_pictures" ADD CONSTRAINT "version_pictures_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "paper"."pictures"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."version_pictures" ADD CONSTRAINT "version_pictures_article_id_number_published_versions_article_id_number_fk" FOREIGN KEY ("article_id","number") REFERENCES "paper"."published_versions"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."version_relations" ADD CONSTRAINT "version_relations_related_id_articles_id_fk" FOREIGN KEY ("related_id") REFERENCES "paper"."articles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."version_relations" ADD CONSTRAINT "version_relations_article_id_number_published_versions_article_id_number_fk" FOREIGN KEY ("article_id","number") REFERENCES "paper"."published_versions"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."version_sources" ADD CONSTRAINT "version_sources_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "paper"."sources"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."version_sources" ADD CONSTRAINT "version_sources_article_id_number_published_versions_article_id_number_fk" FOREIGN KEY ("article_id","number") REFERENCES "paper"."published_versions"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."version_texts" ADD CONSTRAINT "version_texts_article_id_number_published_versions_article_id_number_fk" FOREIGN KEY ("article_id","number") REFERENCES "paper"."published_versions"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."version_topics" ADD CONSTRAINT "version_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "paper"."topics"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."version_topics" ADD CONSTRAINT "version_topics_article_id_number_published_versions_article_id_number_fk" FOREIGN KEY ("article_id","number") REFERENCES "paper"."published_versions"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_address_an_article" ON "paper"."addresses" USING btree ("article_id") WHERE "paper"."addresses"."article_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_address_a_section" ON "paper"."addresses" USING btree ("section_id") WHERE "paper"."addresses"."section_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_address_a_page" ON "paper"."addresses" USING btree ("page_id") WHERE "paper"."addresses"."page_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_address_a_topic" ON "paper"."addresses" USING btree ("topic_id") WHERE "paper"."addresses"."topic_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_address_a_contributor" ON "paper"."addresses" USING btree ("contributor_id") WHERE "paper"."addresses"."contributor_id" is not null;--> statement-breakpoint
CREATE INDEX "addresses_moved_to" ON "paper"."addresses" USING btree ("moved_to") WHERE "paper"."addresses"."moved_to" is not null;--> statement-breakpoint
CREATE INDEX "articles_in_section" ON "paper"."articles" USING btree ("section_id","first_public_from" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "paper"."articles"."first_public_from" is not null;--> statement-breakpoint
CREATE INDEX "articles_latest" ON "paper"."articles" USING btree ("first_public_from" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "paper"."articles"."first_public_from" is not null;--> statement-breakpoint
CREATE INDEX "events_subject" ON "paper"."events" USING btree ("subject_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "published_versions_timeline" ON "paper"."published_versions" USING btree ("article_id","public_from" DESC NULLS FIRST) WHERE "paper"."published_versions"."unscheduled_by" is null and "paper"."published_versions"."kind" <> 'unscheduling';--> statement-breakpoint
CREATE INDEX "published_versions_by_time" ON "paper"."published_versions" USING btree ("public_from") WHERE "paper"."published_versions"."unscheduled_by" is null and "paper"."published_versions"."kind" <> 'unscheduling';--> statement-breakpoint
CREATE INDEX "published_versions_notes" ON "paper"."published_versions" USING btree ("public_from" DESC NULLS FIRST,"article_id" DESC NULLS FIRST) WHERE "paper"."published_versions"."unscheduled_by" is null and "paper"."published_versions"."kind" in ('correction', 'clarification', 'retraction', 'withdrawal');--> statement-breakpoint
CREATE INDEX "version_bylines_contributor" ON "paper"."version_bylines" USING btree ("contributor_id","first_public_from" DESC NULLS FIRST,"article_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "version_pictures_picture" ON "paper"."version_pictures" USING btree ("picture_id","article_id","number");--> statement-breakpoint
CREATE INDEX "version_relations_related" ON "paper"."version_relations" USING btree ("related_id","article_id","number");--> statement-breakpoint
CREATE INDEX "version_sources_source" ON "paper"."version_sources" USING btree ("source_id","article_id","number");--> statement-breakpoint
CREATE INDEX "version_texts_search" ON "paper"."version_texts" USING gin ("search") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "version_texts_newest" ON "paper"."version_texts" USING btree ("public_from" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "version_topics_topic" ON "paper"."version_topics" USING btree ("topic_id","first_public_from" DESC NULLS FIRST,"article_id" DESC NULLS FIRST);