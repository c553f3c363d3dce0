import {
  a,
  alsoSee,
  b,
  bullets,
  facts,
  h2,
  i,
  numbered,
  p,
  pictureBlock,
  pullQuote,
  quote,
  table,
} from '#verbs/demo/blocks.ts'
import type { DemoStory, Refs } from '#verbs/demo/story.ts'

const mediators = ({ article }: Refs) => [
  p(
    'The mediators in Istanbul will meet the two delegations again tomorrow, separately and at different addresses. Officials who take part in the arrangements say that the meetings will not be described as a fourth round.',
  ),
  p(
    'The third round ended without a signed text. The host government confirmed this in a statement of three sentences, which thanks both sides for “the seriousness of their engagement” and names no date for another one. A lectern that had been set up for a joint appearance was carried out of the hall in the early evening.',
  ),
  p(
    'Turkish and Qatari diplomats now want to circulate a shorter draft within the week. It would leave out the two points on the return of families and keep the three on inspection, according to people who have seen the outline.',
  ),
  alsoSee(article('what-the-two-page-draft-said'), 'background'),
  p(
    'Neither Islamabad nor Kabul has commented. The Pakistani delegation has kept its rooms until the end of the week.',
  ),
]

export const securityStories: readonly DemoStory[] = [
  {
    slug: 'istanbul-talks-mediators-to-meet-both-delegations-again',
    section: 'security',
    genre: 'news',
    kicker: 'Istanbul talks',
    headline: 'Istanbul talks: mediators to meet both delegations again tomorrow',
    standfirst: 'The third round is over without a text. What follows will have two addresses and no number.',
    dateline: 'Istanbul',
    bylines: ['zarrar-haq', 'news-desk'],
    topics: ['istanbul-talks', 'diplomacy', 'afghanistan'],
    lead: { picture: 'mics' },
    published: { hoursAgo: 1.9 },
    body: mediators,
    life: [
      {
        kind: 'update',
        hoursAgo: 0.3,
        note: 'Adds that the shorter draft will have five points.',
        change: {
          body: (refs) => [
            ...mediators(refs),
            p(
              'Late in the evening one of the mediators said that the shorter draft would have five points instead of nine and fit on one page. “It is easier to refuse two pages than one,” the mediator said, on condition of not being named.',
            ),
          ],
        },
      },
    ],
  },
  {
    slug: 'inside-the-istanbul-talks',
    section: 'security',
    genre: 'analysis',
    kicker: 'Inside the talks',
    headline: 'Inside the Istanbul Talks: How Taliban Factionalism Killed a Peace Deal',
    standfirst:
      'The collapse of the Turkiye-hosted talks to address the TTP threat was not a diplomatic failure but a calculated act of sabotage from within the Taliban regime. Deep factional divides—between Kandahar, Kabul, and Khost blocs—turned mediation into chaos, as Kabul’s power players sought to use the TTP issue as leverage for U.S. re-engagement and financial relief. The episode exposed a regime too fractured and self-interested to act against terrorism or uphold sovereignty.',
    dateline: 'Istanbul',
    bylines: ['zarrar-haq'],
    topics: ['istanbul-talks', 'afghanistan', 'pakistan-afghanistan-border', 'diplomacy'],
    lead: {
      picture: 'istanbul',
      caption: 'A ferry on the Bosphorus below the conference hotel. The talks ran past midnight.',
    },
    published: { hoursAgo: 9.5 },
    body: ({ article, picture }) => [
      p(
        'The draft was two pages long and had nine numbered points. On the last afternoon it lay in front of both delegations in three languages, with a space at the foot for the signatures. By the evening the space was still empty, and the delegation from Kabul was no longer speaking with one voice.',
      ),
      p(
        'Six people who were in the rooms or in the corridor between them describe the same sequence. They do not agree on motives. They do agree that the text did not fail because of a quarrel with Pakistan. It failed because three groups on one side of the table could not agree who among them would own it.',
      ),
      h2('Three blocs, one table'),
      p(
        'Kandahar is where the movement’s leadership sits and where religious authority is. Its representatives had come to agree to principles, and had no instruction to agree to dates. Kabul runs the ministries; its people wanted an arrangement that would reopen the trade gates and let them speak of recognition. Khost stands for the networks of the east, which have lived beside the fighters of the Tehreek-e-Taliban Pakistan for two decades and share families with them.',
      ),
      table(
        'What each bloc brought to the table',
        ['Bloc', 'Wanted', 'Could not accept'],
        [
          ['Kandahar', 'A text on principles, blessed at home', 'Inspection by outsiders'],
          ['Kabul', 'Open gates, money, a step towards recognition', 'A text that names the TTP as its duty alone'],
          ['Khost', 'A clause on the return of families', 'Lists of places in the east'],
        ],
      ),
      p(
        'For two days the mediators kept the three apart from each other as carefully as they kept both delegations apart. It worked until the paragraph on inspection, point four, was read aloud with all of them in the room.',
      ),
      alsoSee(article('what-the-two-page-draft-said'), 'background'),
      h2('The clause that came back'),
      p(
        'Point six, on returns, had been closed the day before. In the afternoon the members from Khost asked to open it again. They wanted families who crossed the border to be settled by local councils, and not at places that both governments had agreed. Two people in the room say that it was the first time that the delegation disagreed in front of the mediators.',
      ),
      p(
        'The head of the delegation asked for an hour. During that hour, according to three of the six, members of the Kabul group sounded out the hosts on something else: whether a signature might help to bring American officials back to a table, and whether frozen reserves could be talked about there. The hosts answered that they had no mandate to say. The hour became four.',
      ),
      quote(
        'A member of the Pakistani delegation, on condition that he is not named',
        'We came with a list of places and a list of people who may visit them. We will not sign what we cannot check.',
      ),
      pictureBlock(picture('mics'), 'The lectern where a joint statement had been planned.'),
      h2('Sabotage, or paralysis'),
      p(
        'In Islamabad the verdict is plain: this was sabotage from within. Officials argue that Kabul’s factions treat the TTP as a coin to be spent in Washington, and that a coin loses its worth once it is handed over. On this reading the talks were allowed to ripen because a ripe deal fetches a higher price than a green one.',
      ),
      p(
        'Diplomats who have dealt with the movement for longer offer a drier explanation. A movement that made its decisions by consensus in the mountains makes them by consensus in the ministries, and consensus among three blocs with different neighbours is slow. The two readings differ on guilt and meet in the result. A signature that all three would honour was not to be had in Istanbul.',
      ),
      p(
        'Kabul’s spokesmen reject both. They say that the delegation was united, that the draft asked for guarantees no government can give about territory it does not hold in daylight and in darkness alike, and that they are ready to talk again.',
      ),
      pullQuote('A ripe deal fetches a higher price than a green one.'),
      h2('What remains'),
      p(
        'The ceasefire of the autumn remains, for now. So does the list of inspection sites, which both sides have copied. And so does the question that brought the delegations to the Bosphorus: whether a state that cannot say who speaks for it can promise what happens on its own hills.',
      ),
      p(
        'A regime that is fractured at the table is fractured at the border. That is the lesson which Pakistan’s negotiators took home, together with two pages that nobody signed. They have begun to call the next step verification. It means: no more promises whose keeping cannot be seen.',
      ),
    ],
  },
  {
    slug: 'pakistans-doctrine-of-verifiable-peace',
    section: 'security',
    genre: 'analysis',
    kicker: 'Doctrine',
    headline: 'Pakistan’s Doctrine of Verifiable Peace: Realism in the Face of Proxy Politics',
    standfirst:
      'Pakistan’s Doctrine of Verifiable Peace represents a major shift from fraternal idealism to strategic realism in South Asia’s volatile security landscape. Rooted in classical realist thought, the doctrine emphasizes verification over trust, deterrence over sentiment, and conditional diplomacy over blind faith. Confronting the twin challenges of cross-border militancy and Indian-backed proxy networks in Afghanistan, Islamabad now seeks peace that is enforceable, monitored, and verifiable, anchoring regional stability on responsibility, not rhetoric.',
    bylines: ['news-desk'],
    topics: ['pakistan-afghanistan-border', 'diplomacy', 'istanbul-talks'],
    lead: {
      picture: 'border',
      caption: 'A border road in the dry season. The doctrine asks who may inspect what stands beside it.',
    },
    published: { hoursAgo: 14 },
    body: ({ article, picture }) => [
      p(
        'For most of the time since 1979, Pakistan’s policy towards Kabul was written in the language of family. Brothers share a faith, a border and a war; brothers forgive. The policy outlived several governments on both sides. It did not survive the experience of recent years, in which attacks inside Pakistan rose while promises from across the border were renewed.',
      ),
      p(
        'What has taken its place has no founding document. It is put together from speeches, from instructions to negotiators and from the draft that lay on the table in Istanbul. Officials call it the doctrine of verifiable peace. Its core is one sentence: a commitment that cannot be checked is not a commitment.',
      ),
      h2('From brotherhood to realism'),
      p(
        'The thought is old. Thucydides has envoys explain that fear, honour and interest move states; the realists of the last century added that good intentions are no substitute for a balance of power. Applied to the western border, this means three exchanges, which Pakistani diplomats recite like a rule of three.',
      ),
      facts(
        'The three exchanges',
        bullets(
          [
            b('Verification instead of trust.'),
            ' Every promise names a place, a date and someone who may go and look.',
          ],
          [
            b('Deterrence instead of sentiment.'),
            ' A breach has a stated cost, and the cost is known before the breach.',
          ],
          [
            b('Conditional diplomacy instead of blind faith.'),
            ' Trade, transit and visits widen as checks succeed and narrow as they fail.',
          ],
        ),
      ),
      p(
        'None of the three is hostile to peace. The doctrine’s defenders say that they are what makes a peace last, because a settlement that is watched gives each side a reason to keep it that does not depend on the mood of the other.',
      ),
      h2('Two challenges at once'),
      p(
        'The first is militancy across the border. Islamabad holds that fighters of the TTP rest, train and are paid on Afghan soil, and that Kabul could act if it wanted to. Kabul answers that the violence is Pakistan’s own affair.',
      ),
      p(
        'The second is the charge that India uses networks in Afghanistan to keep Pakistan busy on two fronts. Delhi rejects it, and describes its presence in Kabul as humanitarian. For the doctrine it matters less who is right about every single case than that a peace with one neighbour must hold even if another has an interest in breaking it. Proxy politics lives on deniability. Verification is meant to take deniability away.',
      ),
      alsoSee(article('the-indo-afghan-arc'), 'background'),
      pictureBlock(picture('valley'), 'A valley road of the kind that a joint team would have to drive, unannounced.'),
      h2('Enforceable, monitored, verifiable'),
      p(
        'The Istanbul draft shows how the words would look as clauses. It lists places, each with coordinates. It names a joint team of twelve with two members from the mediating states. It gives the team forty-eight hours to reach any listed place, and both sides seven working days to answer its report.',
      ),
      pullQuote('Proxy politics lives on deniability. Verification is meant to take deniability away.'),
      p(
        'Critics at home see three weaknesses. The state that asks to inspect will be asked to be inspected. A team that can be kept waiting for forty-eight hours will find a swept floor. And deterrence has to be paid for: each closed gate costs traders on both sides more than it costs the men it is aimed at. Officials concede the first point, dispute the second and are working on the third, with a list of goods that would pass even when a gate is shut.',
      ),
      h2('Responsibility, not rhetoric'),
      p(
        'The doctrine’s hardest test will be success. If a first round of inspections goes well, there will be pressure to call the matter settled and to return to the warmer language of before. Its authors advise against that. They would rather have a dull arrangement with a timetable than a handsome one with an embrace.',
      ),
      p(
        'Whether this can anchor the region depends on whether Kabul can deliver a promise that all of its factions keep, and on whether Islamabad goes on asking for proof when trust would be more comfortable. Realism, after all, is a discipline for those who practise it. It begins with what can be seen.',
      ),
    ],
  },
  {
    slug: 'what-the-two-page-draft-said',
    section: 'security',
    genre: 'explainer',
    kicker: 'Document',
    headline: 'What the two-page draft said, clause by clause',
    standfirst:
      'Nine points, twelve inspectors and one space for signatures that stayed empty. Broadsheet has read the text.',
    dateline: 'Istanbul',
    bylines: ['zarrar-haq', 'sana-mirza'],
    topics: ['istanbul-talks', 'diplomacy', 'pakistan-afghanistan-border'],
    lead: { picture: 'table' },
    published: { hoursAgo: 12 },
    body: ({ article }) => [
      p(
        'The draft exists in English, Urdu and Pashto. The copy that Broadsheet has read is the English one, of the last afternoon, with two corrections by hand. We print what each point would have done; the wording itself was given to us on condition that we do not quote it.',
      ),
      numbered(
        [
          b('Ceasefire.'),
          ' Made permanent, with a telephone line between two named officers, tested every morning at nine.',
        ],
        [
          b('Territory.'),
          ' Neither side lets its soil be used against the other. The sentence is taken from an older agreement.',
        ],
        [
          b('Places.'),
          ' A list of seventeen, in an annex, with coordinates. Either side may propose three more each quarter.',
        ],
        [
          b('Inspection.'),
          ' A team of twelve: five from each side and two from the mediators. It reaches any listed place within forty-eight hours.',
        ],
        [b('Reports.'), ' Written within five days, in three languages, and answered within seven working days.'],
        [b('Returns.'), ' Families who wish to go home are received at four places agreed in advance.'],
        [b('Gates.'), ' Torkham and Chaman open for goods each day on which the telephone line has been answered.'],
        [b('Breach.'), ' First a meeting, then a finding by the mediators, then the suspension of point seven.'],
        [b('Term.'), ' Two years, renewed unless one side says no three months before the end.'],
      ),
      h2('Where it broke'),
      p(
        'Points one, two and five were agreed by the first evening. Point seven had been drafted by the traders’ associations of both sides and passed with a change of one word. The trouble lay in four and six, and in their order: Kabul’s delegation wanted returns settled before inspections began, and Islamabad’s wanted the reverse.',
      ),
      p(
        'One of the corrections by hand tries to solve this. It puts ',
        i('at the same time'),
        ' in front of both. Beside it, in another hand, stands a question mark.',
      ),
      h2('What is not in it'),
      bullets(
        'Recognition of the government in Kabul is not mentioned.',
        'Money is not mentioned, apart from the cost of the team, which the mediators would bear.',
        'India is not mentioned.',
        'There is no point on the line of the border itself. Both sides avoided the subject with equal care.',
      ),
      alsoSee(article('inside-the-istanbul-talks')),
      p(
        'How we handle documents that are shown to us under conditions is set out in our ',
        a('/about/ethics', 'editorial standards'),
        '.',
      ),
    ],
  },
  {
    slug: 'istanbul-talks-draft-was-ready-urdu',
    section: 'security',
    language: 'ur',
    genre: 'news',
    kicker: 'استنبول مذاکرات',
    headline: 'استنبول مذاکرات کی ناکامی: مسودہ تیار تھا، دستخط نہ ہو سکے',
    standfirst:
      'دو صفحات اور نو نکات کا مسودہ آخری سہ پہر تک میز پر رہا۔ کابل کے وفد کے تین دھڑے اس پر متفق نہ ہو سکے۔',
    dateline: 'استنبول',
    bylines: ['zarrar-haq'],
    topics: ['istanbul-talks', 'afghanistan', 'diplomacy'],
    lead: { picture: 'istanbul', caption: 'مذاکرات کے مقام کے قریب آبنائے باسفورس میں شام کے وقت ایک فیری۔' },
    published: { hoursAgo: 10.5 },
    body: ({ article }) => [
      p(
        'استنبول میں پاکستان اور افغانستان کے وفود کے درمیان مذاکرات کا تیسرا دور کسی دستخط شدہ دستاویز کے بغیر ختم ہو گیا۔ دو صفحات کا مسودہ تین زبانوں میں دونوں وفود کے سامنے رکھا تھا اور اس کے آخر میں دستخطوں کی جگہ بھی موجود تھی۔',
      ),
      p(
        'مذاکرات سے واقف چھ افراد کے مطابق مسودہ پاکستان کے ساتھ کسی اختلاف کی وجہ سے نہیں بلکہ کابل کے وفد کے اندر قندھار، کابل اور خوست کے دھڑوں کے باہمی اختلاف کی وجہ سے ناکام ہوا۔ کابل کے ترجمان اس بات کی تردید کرتے ہیں اور کہتے ہیں کہ ان کا وفد متحد تھا۔',
      ),
      h2('معائنے کی شق'),
      p(
        'مسودے کے مطابق بارہ ارکان کی ایک مشترکہ ٹیم سترہ مقامات کا معائنہ کر سکتی تھی۔ ٹیم میں دونوں ملکوں کے پانچ پانچ اور ثالثوں کے دو ارکان شامل ہوتے۔ اسے کسی بھی مقام تک اڑتالیس گھنٹے کے اندر پہنچنے کا حق حاصل ہوتا۔',
      ),
      quote(
        'پاکستانی وفد کے ایک رکن، نام ظاہر نہ کرنے کی شرط پر',
        'ہم مقامات اور معائنہ کاروں کی فہرست لے کر آئے تھے۔ جس چیز کی تصدیق نہ ہو سکے، ہم اس پر دستخط نہیں کریں گے۔',
      ),
      h2('آگے کیا ہوگا'),
      p(
        'ترکی اور قطر کے ثالث دونوں وفود سے الگ الگ ملاقاتیں کر رہے ہیں۔ ایک مختصر مسودہ اسی ہفتے پیش کیے جانے کا امکان ہے۔ فی الحال جنگ بندی برقرار ہے۔',
      ),
      alsoSee(article('inside-the-istanbul-talks')),
    ],
  },
  {
    slug: 'istanbul-what-happens-next',
    section: 'security',
    genre: 'analysis',
    kicker: 'Istanbul talks',
    headline: 'Istanbul: what happens next',
    standfirst:
      'A shorter draft, a quieter channel or a longer silence. Each of the three has its advocates on both sides.',
    dateline: 'Istanbul',
    bylines: ['zarrar-haq'],
    topics: ['istanbul-talks', 'diplomacy'],
    lead: { picture: 'istanbul' },
    scheduled: { inHours: 3 },
    body: ({ article }) => [
      p(
        'When a round of talks ends without a text, the people who held it have three ways to go on. They can write less, they can meet elsewhere, or they can wait. In Istanbul all three are being prepared at once, by different people, in hotels that are ten minutes apart.',
      ),
      h2('Write less'),
      p(
        'The mediators’ favourite is a draft of one page with five points. It keeps the ceasefire, the telephone line, the list of places, inspection and the gates. The return of families would be left to a second paper. The advantage is that nothing in it is new to anyone. The disadvantage is the same.',
      ),
      alsoSee(article('what-the-two-page-draft-said'), 'background'),
      h2('Meet elsewhere'),
      p(
        'Some in both delegations would rather talk below the height of ministers. Officers on the two sides of Torkham know each other’s voices; so do the traders, who agreed their own clause within an hour. A local arrangement for one gate could be tried for ninety days, and copied if it holds.',
      ),
      h2('Wait'),
      p(
        'Waiting has friends too. In Kabul they hope that the season when the passes are shut will take the pressure off. In Islamabad they hope that the blocs will settle among themselves who speaks for the others. Both may be right. But the ceasefire has no clause that says how long it lasts without a text, and the officers who keep it have asked, politely, to be told.',
      ),
    ],
  },
]
