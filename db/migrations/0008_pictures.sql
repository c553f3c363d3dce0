-- A picture is cut to ratios around a focus, and carries who made it. What there was before has neither until somebody says where
-- to look first.
ALTER TABLE "paper"."pictures" ADD COLUMN "crops" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."pictures" ADD COLUMN "focus_x" smallint DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."pictures" ADD COLUMN "focus_y" smallint DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."pictures" ADD COLUMN "colour" text;--> statement-breakpoint
ALTER TABLE "paper"."pictures" ADD COLUMN "creator" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."pictures" ADD COLUMN "copyright" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."pictures" ADD COLUMN "made_by" uuid;--> statement-breakpoint
ALTER TABLE "paper"."pictures" ADD COLUMN "article_id" uuid;--> statement-breakpoint
ALTER TABLE "paper"."pictures" ADD CONSTRAINT "pictures_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "paper"."articles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pictures_newest" ON "paper"."pictures" USING btree ("made_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "pictures_waiting" ON "paper"."pictures" USING btree ("made_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "paper"."pictures"."alt" = '' or "paper"."pictures"."credit" = '';--> statement-breakpoint
CREATE INDEX "pictures_article" ON "paper"."pictures" USING btree ("article_id") WHERE "paper"."pictures"."article_id" is not null;--> statement-breakpoint
ALTER TABLE "paper"."pictures" ADD CONSTRAINT "pictures_focus" CHECK ("paper"."pictures"."focus_x" between 0 and 100 and "paper"."pictures"."focus_y" between 0 and 100);--> statement-breakpoint
ALTER TABLE "paper"."pictures" ADD CONSTRAINT "pictures_colour" CHECK ("paper"."pictures"."colour" ~ '^#[0-9a-f]{6}$');--> statement-breakpoint

-- As before, and where the picture is looked at first, what was cut around that, and what stands in its place until it has come.
create or replace view readers.pictures with (security_barrier) as
  select p.id, p.content_hash, p.width, p.height, p.renditions, p.alt, p.caption, p.credit, p.creator, p.copyright, p.colour,
    p.focus_x, p.focus_y, p.crops
  from paper.pictures p
  where p.alt <> '' and p.credit <> '' and (
    exists (select from paper.version_pictures vp join readers.articles a on a.id = vp.article_id and a.number = vp.number
      where vp.picture_id = p.id)
    or exists (select from paper.contributors c where c.portrait_id = p.id));
