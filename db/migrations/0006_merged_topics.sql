-- A merged topic lives on in the revisions that name it; readers are shown the one it has become part of. What stands in a revision
-- is never rewritten, so taking a merger back is emptying one field.

-- One hop at any depth: a topic that others have become part of is no part of another.
create function paper.check_merger() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
begin
  if exists (select from paper.topics t join paper.topics i on i.id = t.merged_into
      where i.merged_into is not null and new.id in (t.id, i.id)) then
    raise exception 'a topic is part of one that is part of another' using errcode = 'BS409', constraint = 'topics_one_hop';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger check_merger after insert or update of merged_into on paper.topics
  deferrable initially deferred for each row when (new.merged_into is not null) execute function paper.check_merger();
--> statement-breakpoint

-- Ids only: under which topic the stories of each are shown. Two branches, so that either side is one look into an index.
create view readers.topic_members as
  select t.id as topic_id, t.id as shown_as from paper.topics t where t.merged_into is null
  union all
  select t.id, t.merged_into from paper.topics t where t.merged_into is not null;
--> statement-breakpoint
create or replace view readers.topics with (security_barrier) as
  select t.id, t.slug, t.name, t.summary, t.summarised_at from paper.topics t
  where t.merged_into is null and (t.summary <> '' or exists (
    select from paper.version_topics vt join readers.articles p on p.id = vt.article_id and p.number = vt.number
    where vt.topic_id = t.id) or exists (
    select from paper.topics m
    join paper.version_topics vt on vt.topic_id = m.id
    join readers.articles p on p.id = vt.article_id and p.number = vt.number
    where m.merged_into = t.id));
--> statement-breakpoint
-- A story that names two topics which have become one shows it once, where the first of them stood.
create or replace view readers.article_topics as
  select p.id as article_id, p.first_public_from, t.position, t.topic_id, t.slug, t.name
  from readers.articles p
  cross join lateral (
    select min(vt.position) as position, t.id as topic_id, t.slug, t.name from paper.version_topics vt
    join paper.topics named on named.id = vt.topic_id
    join paper.topics t on t.id = coalesce(named.merged_into, named.id)
    where vt.article_id = p.id and vt.number = p.number group by t.id offset 0) t;
--> statement-breakpoint
-- As before, but a turn of a story has the tag of the topic under which the story is shown.
create or replace function readers.turns() returns table (seconds double precision, tag text, ends boolean)
language sql stable security definer set search_path = paper, public, pg_temp as $$
  with turning as (
    select v.article_id, v.kind, a.section_id, extract(epoch from v.public_from - paper_now())::double precision as seconds
    from paper.published_versions v join paper.articles a on a.id = v.article_id
    where v.unscheduled_by is null and v.kind <> 'unscheduling' and v.public_from > paper_now() - interval '1 minute')
  select seconds, t, kind = 'withdrawal' from turning, unnest(array['article:' || article_id, 'section:' || section_id, 'lists']) t
  union all select seconds, 'corrections', false from turning
    where kind in ('correction', 'clarification', 'retraction', 'withdrawal')
  union all select distinct t.seconds, 'topic:' || coalesce(m.merged_into, m.id), kind = 'withdrawal'
    from turning t join paper.version_topics x using (article_id) join paper.topics m on m.id = x.topic_id
  union all select distinct t.seconds, 'contributor:' || x.contributor_id, kind = 'withdrawal'
    from turning t join paper.version_bylines x using (article_id)
  union all select extract(epoch from until - paper_now())::double precision, 'lists', false from paper.splashes
    where until > paper_now() - interval '1 minute'
$$;
--> statement-breakpoint

-- For the clock, which asks each minute what of it has passed.
CREATE INDEX "published_versions_scheduled" ON "paper"."published_versions" USING btree ("public_from") WHERE "paper"."published_versions"."unscheduled_by" is null and "paper"."published_versions"."kind" <> 'unscheduling' and "paper"."published_versions"."public_from" - "paper"."published_versions"."made_at" > interval '11 ms';
