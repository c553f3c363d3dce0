-- What the readers' login may select: these views and functions, and nothing else. They run with their owner's rights.
-- A cast or a function of injected SQL sees rows before a plain view's predicate does. So every text leaves through a LATERAL with
-- LIMIT 1 or OFFSET 0, below which the planner may push no condition; security_barrier stands only on views that are looked up by
-- key, because on a list it costs the index order. From base rows themselves only ids and times leave.
create schema readers;
--> statement-breakpoint
create view readers.articles as
  select a.id, a.section_id, a.first_public_from, v.number, v.kind, v.public_from, v.revision, v.path, v.headline, v.standfirst,
    v.kicker, v.dateline, v.language, v.genre, v.lead_picture_id
  from paper.articles a
  cross join lateral (
    select v.number, v.kind, v.public_from, v.revision, v.headline, v.standfirst, v.kicker, v.dateline, v.language, v.genre,
      v.lead_picture_id, (select d.path from paper.addresses d where d.article_id = v.article_id) as path
    from paper.published_versions v
    where v.article_id = a.id and v.unscheduled_by is null and v.kind <> 'unscheduling' and v.public_from <= paper_now()
    order by v.public_from desc limit 1) v
  where v.kind <> 'withdrawal' and a.first_public_from <= paper_now();
--> statement-breakpoint
create view readers.documents as
  select p.id as article_id, p.number, r.document, u.updated_on
  from readers.articles p
  cross join lateral (
    select r.document from paper.revisions r where r.article_id = p.id and r.number = p.revision offset 0) r
  cross join lateral (
    select max(v.public_from) as updated_on from paper.published_versions v
    where v.article_id = p.id and v.unscheduled_by is null and v.substantial and v.kind <> 'first'
      and v.public_from <= paper_now()) u;
--> statement-breakpoint
create view readers.withdrawn with (security_barrier) as
  select a.id, v.number, d.path, v.public_from as withdrawn_at, v.note
  from paper.articles a
  join paper.addresses d on d.article_id = a.id
  cross join lateral (
    select v.number, v.kind, v.public_from, v.note from paper.published_versions v
    where v.article_id = a.id and v.unscheduled_by is null and v.kind <> 'unscheduling' and v.public_from <= paper_now()
    order by v.public_from desc limit 1) v
  where v.kind = 'withdrawal';
--> statement-breakpoint
create view readers.sections as
  select id, slug, name, description, colour, position from paper.sections;
--> statement-breakpoint
create view readers.settings as
  select name, tagline, language, time_zone, imprint, copyright, history_shows from paper.settings;
--> statement-breakpoint
create view readers.pages as
  select id, slug, title, body, menu, position, updated_at from paper.pages;
--> statement-breakpoint
create view readers.topics with (security_barrier) as
  select t.id, t.slug, t.name, t.summary, t.summarised_at from paper.topics t
  where t.summary <> '' or exists (
    select from paper.version_topics vt join readers.articles p on p.id = vt.article_id and p.number = vt.number
    where vt.topic_id = t.id);
--> statement-breakpoint
create view readers.contributors with (security_barrier) as
  select c.id, c.slug, c.name, c.kind, c.job_title, c.place, c.biography, c.interests, c.portrait_id from paper.contributors c
  where c.biography <> '' or exists (
    select from paper.version_bylines vb join readers.articles p on p.id = vb.article_id and p.number = vb.number
    where vb.contributor_id = c.id);
--> statement-breakpoint
-- A picture without credit and alt text is not printed, and none answers that no public version shows and that is no portrait.
create view readers.pictures with (security_barrier) as
  select p.id, p.content_hash, p.width, p.height, p.renditions, p.alt, p.caption, p.credit from paper.pictures p
  where p.alt <> '' and p.credit <> '' and (
    exists (select from paper.version_pictures vp join readers.articles a on a.id = vp.article_id and a.number = vp.number
      where vp.picture_id = p.id)
    or exists (select from paper.contributors c where c.portrait_id = p.id));
--> statement-breakpoint
create view readers.article_bylines as
  select p.id as article_id, b.position, b.role, b.contributor_id, b.slug, b.name
  from readers.articles p
  cross join lateral (
    select b.position, b.role, b.contributor_id, c.slug, c.name from paper.version_bylines b
    join paper.contributors c on c.id = b.contributor_id
    where b.article_id = p.id and b.number = p.number offset 0) b;
--> statement-breakpoint
create view readers.article_topics as
  select p.id as article_id, p.first_public_from, t.position, t.topic_id, t.slug, t.name
  from readers.articles p
  cross join lateral (
    select vt.position, vt.topic_id, t.slug, t.name from paper.version_topics vt
    join paper.topics t on t.id = vt.topic_id
    where vt.article_id = p.id and vt.number = p.number offset 0) t;
--> statement-breakpoint
create view readers.article_sources as
  select p.id as article_id, s.position, s.role, s.slug, s.name, s.url
  from readers.articles p
  cross join lateral (
    select vs.position, vs.role, s.slug, s.name, s.url from paper.version_sources vs
    join paper.sources s on s.id = vs.source_id
    where vs.article_id = p.id and vs.number = p.number offset 0) s;
--> statement-breakpoint
create view readers.article_relations as
  select p.id as article_id, r.position, r.related_id, r.place
  from readers.articles p
  cross join lateral (
    select vr.position, vr.related_id, vr.place from paper.version_relations vr
    where vr.article_id = p.id and vr.number = p.number offset 0) r;
--> statement-breakpoint
-- Ids and times only: which public articles carry a topic or a byline, in the order of the index on that side.
create view readers.topic_articles as
  select vt.topic_id, vt.article_id, vt.first_public_from from paper.version_topics vt
  cross join lateral (
    select from readers.articles p where p.id = vt.article_id and p.number = vt.number offset 0) p;
--> statement-breakpoint
create view readers.contributor_articles as
  select vb.contributor_id, vb.article_id, vb.first_public_from from paper.version_bylines vb
  cross join lateral (
    select from readers.articles p where p.id = vb.article_id and p.number = vb.number offset 0) p;
--> statement-breakpoint
-- Public notes: of stories that are public, and of withdrawals in force, which give no title.
create view readers.corrections as
  select v.article_id, v.number, v.public_from, t.kind, t.note, t.path, t.headline
  from paper.published_versions v
  cross join lateral (
    select v.kind, v.note, p.path, p.headline from readers.articles p
      where p.id = v.article_id and v.kind <> 'withdrawal' and v.public_from <= paper_now()
    union all
    select v.kind, w.note, w.path, null from readers.withdrawn w
      where w.id = v.article_id and w.number = v.number
    offset 0) t
  where v.unscheduled_by is null and v.kind in ('correction', 'clarification', 'retraction', 'withdrawal')
    and v.public_from <= paper_now() and t.note is not null;
--> statement-breakpoint
-- The public life of a public story, as far as the paper's setting shows it; old texts leave only where it says versions.
create view readers.versions as
  select p.id as article_id, v.number, v.kind, v.public_from, v.note, v.document
  from readers.articles p
  cross join lateral (
    select v.number, v.kind, v.public_from, v.note, case s.history_shows when 'versions' then r.document end as document
    from paper.settings s
    cross join paper.published_versions v
    left join paper.revisions r on r.article_id = v.article_id and r.number = v.revision
    where s.history_shows <> 'nothing' and v.article_id = p.id and v.unscheduled_by is null and v.kind <> 'unscheduling'
      and v.public_from <= paper_now()
      and (s.history_shows = 'versions' or v.kind not in ('update', 'reinstatement', 'withdrawal'))
    offset 0) v;
--> statement-breakpoint
-- A path answers only when what it leads to has been public.
create view readers.addresses with (security_barrier) as
  select d.path, d.moved_to, t.section_id, t.article_id, t.page_id, t.topic_id, t.contributor_id
  from paper.addresses d
  join paper.addresses t on t.path = coalesce(d.moved_to, d.path)
  left join paper.articles a on a.id = t.article_id
  where t.reserved is null
    and (t.article_id is null or a.first_public_from <= paper_now())
    and (t.topic_id is null or exists (select from readers.topics x where x.id = t.topic_id))
    and (t.contributor_id is null or exists (select from readers.contributors x where x.id = t.contributor_id));
--> statement-breakpoint
create view readers.splash as
  select p.id as article_id, s.until from (
    select article_id, until from paper.splashes where until > paper_now() order by id desc limit 1) s
  join readers.articles p on p.id = s.article_id;
--> statement-breakpoint

-- At most 200 candidates, the newest that match, are ranked: by where and how often the words stand, and by age. PostgreSQL does
-- not know what it costs to unpack a tsvector, so the way to the candidates is chosen here by its own estimate of how many match:
-- many, and the newest rows are walked until there are enough; few, and the GIN index finds them all (the sum in the order keeps
-- the planner from walking, the setting from reading every row). Volatile, because only such a function may ask for a plan.
create function readers.search(wanted text, newest boolean, only_section uuid, since timestamptz, page_size int, page_number int)
returns table (article_id uuid, total int, headline text, excerpt text)
language plpgsql volatile security definer set search_path = paper, public, pg_temp set plan_cache_mode = force_custom_plan
set enable_seqscan = off as $$
declare
  q tsquery := websearch_to_tsquery('paper.words', left(wanted, 200));
  marks text := 'StartSel=' || chr(2) || ', StopSel=' || chr(3);
  plan json;
  common boolean;
  ids uuid[];
  numbers int[];
begin
  if numnode(q) = 0 then return; end if;
  execute format('explain (format json) select from paper.version_texts where search @@ %L::tsquery', q) into plan;
  select (plan->0->'Plan'->>'Plan Rows')::float > c.reltuples / 4 into common
    from pg_class c where c.oid = 'paper.version_texts'::regclass;
  if common then
    select array_agg(f.article_id), array_agg(f.number) into ids, numbers from (
      select t.article_id, t.number from paper.version_texts t
      where t.search @@ q and t.public_from <= paper_now() and t.public_from >= coalesce(since, '-infinity')
        and (only_section is null or exists (select from paper.articles a where a.id = t.article_id and a.section_id = only_section))
      order by t.public_from desc limit 220) f;
  else
    select array_agg(f.article_id), array_agg(f.number) into ids, numbers from (
      select t.article_id, t.number from paper.version_texts t
      where t.search @@ q and t.public_from <= paper_now() and t.public_from >= coalesce(since, '-infinity')
        and (only_section is null or exists (select from paper.articles a where a.id = t.article_id and a.section_id = only_section))
      order by t.public_from + interval '0' desc limit 220) f;
  end if;
  return query
  -- Versions that are not the public one any more fall out here, and so does whatever was withdrawn.
  with hits as (
    select p.id, t.search, t.body, p.headline, p.first_public_from from unnest(ids, numbers) f (id, number)
    join readers.articles p on p.id = f.id and p.number = f.number
    join paper.version_texts t on t.article_id = f.id and t.number = f.number limit 200),
  ranked as (
    select h.id, h.body, h.headline, h.first_public_from, count(*) over () as total,
      ts_rank('{0.05, 0.2, 0.5, 1.0}', h.search, q, 1)
        * (0.4 + 0.6 * exp(-extract(epoch from paper_now() - h.first_public_from) / 15552000)) as score
    from hits h),
  page as (
    select r.*, row_number() over (order by case when newest then null else r.score end desc nulls last,
      r.first_public_from desc, r.id desc) as place
    from ranked r order by place limit page_size offset page_size * (page_number - 1))
  select p.id, p.total::int,
    ts_headline('paper.words', p.headline, q, marks || ', HighlightAll=true'),
    ts_headline('paper.words', p.body, q, marks || ', MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … "')
  from page p order by p.place;
end $$;
--> statement-breakpoint

-- When could a page change by itself, and which: seconds by this clock and the tags of its surfaces. Ids and times, no text. What
-- turned within the last minute is there too, with seconds below zero: a page that was being made meanwhile may have read both sides.
-- `ends` is a withdrawal: from then on no page may show the story, whether the database can be asked or not.
create function readers.turns() returns table (seconds double precision, tag text, ends boolean)
language sql stable security definer set search_path = paper, public, pg_temp as $$
  with turning as (
    select v.article_id, v.kind, a.section_id, extract(epoch from v.public_from - paper_now())::double precision as seconds
    from paper.published_versions v join paper.articles a on a.id = v.article_id
    where v.unscheduled_by is null and v.kind <> 'unscheduling' and v.public_from > paper_now() - interval '1 minute')
  select seconds, t, kind = 'withdrawal' from turning, unnest(array['article:' || article_id, 'section:' || section_id, 'lists']) t
  union all select seconds, 'corrections', false from turning
    where kind in ('correction', 'clarification', 'retraction', 'withdrawal')
  union all select distinct t.seconds, 'topic:' || x.topic_id, kind = 'withdrawal'
    from turning t join paper.version_topics x using (article_id)
  union all select distinct t.seconds, 'contributor:' || x.contributor_id, kind = 'withdrawal'
    from turning t join paper.version_bylines x using (article_id)
  union all select extract(epoch from until - paper_now())::double precision, 'lists', false from paper.splashes
    where until > paper_now() - interval '1 minute'
$$;
