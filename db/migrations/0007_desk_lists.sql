-- The desk's lists and searches read headline, language and genre of the working revision from the article's own row: opening a
-- document to look for a word is dear. The copies are the database's alone, whoever moves `working` and whoever empties a revision.
create extension if not exists pg_trgm schema paper;
--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD COLUMN "headline" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD COLUMN "language" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "paper"."articles" ADD COLUMN "genre" text DEFAULT 'news' NOT NULL;--> statement-breakpoint
update paper.articles a
  set headline = coalesce(r.document ->> 'headline', ''), language = coalesce(r.document ->> 'language', ''),
    genre = coalesce(r.document ->> 'genre', 'news')
  from paper.revisions r where r.article_id = a.id and r.number = a.working;
--> statement-breakpoint

create function paper.copy_working() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
begin
  select coalesce(r.document ->> 'headline', ''), coalesce(r.document ->> 'language', ''), coalesce(r.document ->> 'genre', 'news')
    into new.headline, new.language, new.genre from paper.revisions r where r.article_id = new.id and r.number = new.working;
  if not found then
    -- The revision is inserted next, and its own trigger comes back here.
    new.headline := case tg_op when 'UPDATE' then old.headline else '' end;
    new.language := case tg_op when 'UPDATE' then old.language else '' end;
    new.genre := case tg_op when 'UPDATE' then old.genre else 'news' end;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger copy_working before insert or update of working, headline, language, genre on paper.articles
  for each row execute function paper.copy_working();
--> statement-breakpoint
create function paper.copy_revision() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
begin
  update paper.articles set working = working where id = new.article_id and working = new.number;
  return null;
end $$;
--> statement-breakpoint
create trigger copy_revision after insert or update of document on paper.revisions
  for each row execute function paper.copy_revision();
--> statement-breakpoint

-- Trigrams find a part of a word. Not gathered first (fastupdate), so that no search waits for what the last saves left to do.
CREATE INDEX "articles_words" ON "paper"."articles" USING gin ("headline" paper.gin_trgm_ops,"slug" paper.gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "published_versions_words" ON "paper"."published_versions" USING gin ("headline" paper.gin_trgm_ops) WITH (fastupdate=false) WHERE "paper"."published_versions"."unscheduled_by" is null and "paper"."published_versions"."kind" <> 'unscheduling';
