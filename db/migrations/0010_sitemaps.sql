ALTER TABLE "paper"."published_versions" ADD COLUMN "left_out" boolean DEFAULT false NOT NULL;
--> statement-breakpoint

-- A copy names its original, and some stories are for no search engine: sitemaps must know it without opening a document.
create function paper.copy_left_out() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
begin
  new.left_out := exists (select from paper.revisions r where r.article_id = new.article_id and r.number = new.revision
    and (r.document ? 'original' or r.document ? 'searchEngines'));
  return new;
end $$;
--> statement-breakpoint
create trigger copy_left_out before insert on paper.published_versions for each row execute function paper.copy_left_out();
--> statement-breakpoint
-- Nothing else of the paper may stand where the list of the newest stories does.
insert into paper.addresses (path, reserved) values ('/news-sitemap.xml', true), ('/genre', true)
  on conflict (path) do nothing;
--> statement-breakpoint
-- What a sitemap says of a public story that search engines may list, no document opened: its address, when its substance changed last, and its pictures that
-- may be printed, each as the name of its widest file. In the order of articles_latest, walked from either end.
create view readers.sitemap as
  select a.id, a.first_public_from, v.path, v.headline, v.language, v.pictures,
    greatest(a.first_public_from, v.updated_on) as changed_on
  from paper.articles a
  cross join lateral (
    select v.kind, v.left_out, v.headline, v.language, (select d.path from paper.addresses d where d.article_id = v.article_id) as path,
      (select max(u.public_from) from paper.published_versions u
        where u.article_id = v.article_id and u.unscheduled_by is null and u.substantial and u.kind <> 'first'
          and u.public_from <= paper_now()) as updated_on,
      array(select p.content_hash || '/' || (select max((r->>'width')::int) from jsonb_array_elements(p.renditions) r) || '.webp'
        from paper.version_pictures vp join paper.pictures p on p.id = vp.picture_id
        where vp.article_id = v.article_id and vp.number = v.number and p.alt <> '' and p.credit <> ''
          and jsonb_array_length(p.renditions) > 0) as pictures
    from paper.published_versions v
    where v.article_id = a.id and v.unscheduled_by is null and v.kind <> 'unscheduling' and v.public_from <= paper_now()
    order by v.public_from desc limit 1) v
  where v.kind <> 'withdrawal' and not v.left_out and a.first_public_from <= paper_now();
--> statement-breakpoint
-- What is news to a search engine of news: two days, to the second. `seconds` is how long each is news yet.
create view readers.news as
  select s.id, s.first_public_from, s.path, s.headline, s.language,
    extract(epoch from s.first_public_from + interval '48 hours' - paper_now())::double precision as seconds
  from readers.sitemap s where s.first_public_from > paper_now() - interval '48 hours';
--> statement-breakpoint
-- Ids and times only: where the stories stand in time that have been public, those withdrawn since among them. Counting them opens
-- no version, so the files of a sitemap have the same bounds whatever is withdrawn.
create view readers.places as
  select id, first_public_from from paper.articles where first_public_from <= paper_now();
