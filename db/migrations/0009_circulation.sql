-- What the paper sends out by itself, and what is asked of it in vain.
CREATE TABLE "paper"."deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"to_address" text NOT NULL,
	"addresses" jsonb NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"sent_at" timestamp (3) with time zone,
	"dead_at" timestamp (3) with time zone,
	CONSTRAINT "deliveries_kind" CHECK ("paper"."deliveries"."kind" in ('index-now', 'web-sub')),
	CONSTRAINT "deliveries_end" CHECK ("paper"."deliveries"."sent_at" is null or "paper"."deliveries"."dead_at" is null)
);
--> statement-breakpoint
CREATE TABLE "paper"."untold" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper"."missing_addresses" (
	"path" text PRIMARY KEY NOT NULL,
	"asked" bigint NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"came_from" text,
	CONSTRAINT "missing_addresses_asked" CHECK ("paper"."missing_addresses"."asked" > 0)
);
--> statement-breakpoint
ALTER TABLE "paper"."settings" ADD COLUMN "index_now_key" text;--> statement-breakpoint
ALTER TABLE "paper"."settings" ADD COLUMN "index_now_endpoint" text DEFAULT 'https://api.indexnow.org/indexnow' NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."settings" ADD COLUMN "web_sub_hub" text;--> statement-breakpoint
ALTER TABLE "paper"."settings" ADD COLUMN "feed_content" text DEFAULT 'full' NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."settings" ADD COLUMN "ads_txt" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."settings" ADD COLUMN "security_contact" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."untold" ADD CONSTRAINT "untold_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "paper"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_newest" ON "paper"."deliveries" USING btree ("made_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "missing_addresses_most" ON "paper"."missing_addresses" USING btree ("asked" DESC NULLS LAST,"path");--> statement-breakpoint
ALTER TABLE "paper"."settings" ADD CONSTRAINT "settings_index_now_key" CHECK ("paper"."settings"."index_now_key" ~ '^[a-z0-9-]{8,128}$');--> statement-breakpoint
ALTER TABLE "paper"."settings" ADD CONSTRAINT "settings_feed_content" CHECK ("paper"."settings"."feed_content" in ('full', 'standfirst'));
--> statement-breakpoint

-- As before, and what feeds, their hub, search engines and advertisers' crawlers are told of the paper.
create or replace view readers.settings as
  select name, tagline, language, time_zone, imprint, copyright, history_shows, index_now_key, web_sub_hub, feed_content, ads_txt,
    security_contact
  from paper.settings;
