CREATE TABLE "paper"."article_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper"."clock_records" (
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clock_records_article_id_number_pk" PRIMARY KEY("article_id","number")
);
--> statement-breakpoint
CREATE TABLE "paper"."open_stories" (
	"article_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"writing" boolean DEFAULT false NOT NULL,
	CONSTRAINT "open_stories_article_id_staff_id_pk" PRIMARY KEY("article_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "paper"."preview_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"article_id" uuid NOT NULL,
	"made_by" text NOT NULL,
	"made_for" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "preview_links_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD COLUMN "embargo_source" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD COLUMN "embargo_lift" text DEFAULT 'editors' NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD COLUMN "started_by" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD COLUMN "assigned_to" uuid;--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD COLUMN "due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD COLUMN "commissioned_words" integer;--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD COLUMN "worked_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."settings" ADD COLUMN "gates" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."topics" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "paper"."article_notes" ADD CONSTRAINT "article_notes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "paper"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."open_stories" ADD CONSTRAINT "open_stories_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "paper"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."open_stories" ADD CONSTRAINT "open_stories_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "paper"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."preview_links" ADD CONSTRAINT "preview_links_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "paper"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_notes_article" ON "paper"."article_notes" USING btree ("article_id","written_at");--> statement-breakpoint
CREATE INDEX "preview_links_article" ON "paper"."preview_links" USING btree ("article_id");--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD CONSTRAINT "articles_assigned_to_staff_id_fk" FOREIGN KEY ("assigned_to") REFERENCES "paper"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."topics" ADD CONSTRAINT "topics_merged_into_topics_id_fk" FOREIGN KEY ("merged_into") REFERENCES "paper"."topics"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_worked" ON "paper"."articles" USING btree ("worked_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "articles_stage" ON "paper"."articles" USING btree ("stage","worked_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "articles_assigned" ON "paper"."articles" USING btree ("assigned_to") WHERE "paper"."articles"."assigned_to" is not null;--> statement-breakpoint
CREATE INDEX "articles_embargoed" ON "paper"."articles" USING btree ("embargo_until") WHERE "paper"."articles"."embargo_until" is not null;--> statement-breakpoint
CREATE INDEX "topics_merged_into" ON "paper"."topics" USING btree ("merged_into") WHERE "paper"."topics"."merged_into" is not null;--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD CONSTRAINT "articles_embargo_lift" CHECK ("paper"."articles"."embargo_lift" in ('editors', 'chiefs', 'editor-in-chief'));--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD CONSTRAINT "articles_commissioned" CHECK ("paper"."articles"."commissioned_words" between 1 and 100000);--> statement-breakpoint
ALTER TABLE "paper"."topics" ADD CONSTRAINT "topics_merged" CHECK ("paper"."topics"."merged_into" <> "paper"."topics"."id");