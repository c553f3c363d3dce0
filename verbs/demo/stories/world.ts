import {
  alsoSee,
  b,
  bullets,
  facts,
  figures,
  h2,
  p,
  pictureBlock,
  pullQuote,
  quote,
  table,
} from '#verbs/demo/blocks.ts'
import type { DemoStory } from '#verbs/demo/story.ts'

export const worldStories: readonly DemoStory[] = [
  {
    slug: 'the-great-unknotting',
    section: 'world',
    genre: 'analysis',
    kicker: 'United States and China',
    headline: 'The Great Unknotting: America’s Tech Break with China, and the Return of the American System',
    standfirst:
      'As the U.S. unwinds decades of technological interdependence with China, a new industrial and strategic order is emerging. Through selective decoupling, focused on chips, AI, and critical supply chains, Washington aims to restore domestic manufacturing, secure data sovereignty, and revive the Hamiltonian vision of national self-reliance. This is not isolationism but a recalibration of globalization on America’s terms.',
    bylines: ['hina-baig', 'ravi-menon'],
    topics: ['united-states', 'china', 'semiconductors'],
    lead: {
      picture: 'chip',
      caption: 'A packaged chip on a test board. Few objects have crossed as many borders on the way to a shelf.',
    },
    published: { hoursAgo: 21 },
    body: ({ article, picture }) => [
      p(
        'In December 1791 Alexander Hamilton laid a report before Congress that argued for something unpopular. A nation of farmers, he wrote, should make things. It should protect young industries, build roads and canals, and not depend on others for what it needed in war. Henry Clay later gave the programme a name: the American System.',
      ),
      p(
        'The name has come back. It is used by people in Washington who agree on little else, to describe what they are doing to four decades of technological interdependence with China. They are unknotting it, strand by strand, and keeping the strands that they consider harmless.',
      ),
      h2('Selective, not complete'),
      p(
        'Decoupling suggests two railway carriages rolling apart. What is happening looks more like surgery. Toys, furniture and most clothing still cross the Pacific. The knife is applied to a short list: advanced chips and the machines that make them, artificial intelligence, batteries and critical minerals, and data about American citizens.',
      ),
      table(
        'Where the strands are cut',
        ['Strand', 'Main instrument', 'What stays tied'],
        [
          ['Advanced chips', 'Export controls, since October 2022', 'Older chips for cars and appliances'],
          ['Chip factories', 'Subsidies under the CHIPS and Science Act of 2022', 'Design teams on several continents'],
          ['Artificial intelligence', 'Limits on hardware and on investment', 'Published research'],
          ['Data', 'Rules on applications and on brokers', 'Most cross-border commerce'],
        ],
      ),
      p(
        'Each cut has a cost that can be counted and a benefit that has to be believed. New factories in Arizona and Ohio are dearer to build and to run than those they are meant to replace. Their advocates reply that a factory one can lose overnight has never been cheap; the bill had simply not been presented.',
      ),
      h2('Data as territory'),
      p(
        'The newest strand is the one Hamilton could not have foreseen. Data sovereignty, the idea that information about a nation’s people should lie under that nation’s law, used to be a European and a Chinese preoccupation. It has become American. Whoever holds the records of a population’s movements, purchases and illnesses, the argument runs, holds a chart of its harbours.',
      ),
      pullQuote('A factory one can lose overnight has never been cheap; the bill had simply not been presented.'),
      pictureBlock(picture('port'), 'Containers at dusk. Assembly moves first, and the ships follow.'),
      h2('A recalibration, on American terms'),
      p(
        'It would be wrong to call this isolation. An isolated country does not need allies, and this policy does. Machines for the finest chips are built in the Netherlands, their chemicals come from Japan, their most skilled makers work in Taiwan and South Korea. The order that emerges is a ring of trusted suppliers with a wall around the most precious goods, and a market with few walls for everything else.',
      ),
      p(
        'For those outside the ring the question is where the wall will run. Assembly and packaging, the less guarded end of the trade, are already on the move: to Vietnam, to Malaysia, to southern India. South Asia’s ports see the first of it as a change in what is stacked on the quay.',
      ),
      alsoSee(article('americas-tech-break-reaches-the-arabian-sea')),
      facts(
        'What a middle power can do',
        bullets(
          [
            b('Choose late.'),
            ' Standards for data and equipment that are adopted today decide which ring one may join tomorrow.',
          ],
          [b('Ask for the dull work.'), ' Testing, packaging and repair need skilled hands and few secrets.'],
          [b('Count the strands.'), ' A list of what one cannot do without is the beginning of any policy.'],
        ),
      ),
      h2('The return of an old idea'),
      p(
        'Pakistan has reason to watch with two minds. Its closest industrial partner is the country on the far side of the cut, and its largest single export market is the one that is cutting. Officials in Islamabad hope that the two need not be weighed against each other. That hope is reasonable for towels. It grows thinner with each step towards a circuit.',
      ),
      p(
        'Hamilton’s report was shelved by the Congress that had asked for it. Its ideas took a generation to become tariffs, canals and mills. The present revival has moved faster, with more money, and against a rival that reads the same books. The knot took forty years to tie. It would be surprising if it came apart without taking some of the rope.',
      ),
    ],
  },
  {
    slug: 'a-cable-ship-three-permits-and-a-very-slow-internet',
    section: 'world',
    genre: 'news',
    kicker: 'Networks',
    headline: 'A cable ship, three permits and a very slow internet',
    standfirst: 'The break on the sea floor was found within hours. The stamp that lets a ship mend it takes longer.',
    bylines: ['ravi-menon'],
    topics: ['shipping', 'india'],
    lead: { picture: 'port', caption: 'The repair ship took on cable at night, and waited for its papers.' },
    published: { hoursAgo: 35 },
    body: () => [
      p(
        'When a cable on the sea floor breaks, the engineers know where before the customers know that. A pulse of light is sent down the glass; it comes back from the broken end; the time it took gives the distance to within a few metres. In this case that took ninety minutes.',
      ),
      p(
        'The ship was nearer than usual, too. It lay two days away with a full tank of spare cable. It has now been waiting for eleven days for the last of three permits, because the break lies where two countries’ claims to the same water overlap, a few miles from the waters of a third.',
      ),
      figures('Why it takes so long', [
        ['90 min', 'to find the break'],
        ['2 days', 'for the ship to reach it'],
        ['3', 'permits, from three governments'],
        ['11 days', 'so far, for the third'],
      ]),
      p(
        'Meanwhile traffic from half a dozen countries squeezes through the cables that are left. Video stutters in the evening. Banks have moved their nightly settlement to the early morning. A hospital network has gone back to sending the largest of its pictures by motorcycle, and finds that for distances within the city this is faster.',
      ),
      h2('A stamp in advance'),
      p(
        'The remedy is known. Some states give repair ships a permit for a year, in advance, with a promise to announce each visit. The owners of the cables have asked all countries around the Arabian Sea for the same. Five have agreed, and four more are reading the paper, which came to them over the cable in question.',
      ),
    ],
  },
  {
    slug: 'bosphorus-pilots-ask-for-daylight',
    section: 'world',
    genre: 'news',
    kicker: 'Shipping',
    headline: 'Bosphorus pilots ask for daylight for the longest ships',
    standfirst:
      'The strait has twelve bends, one of them blind. At night the lights of a wedding can look like a buoy.',
    dateline: 'Istanbul',
    bylines: ['leyla-aydin'],
    topics: ['shipping'],
    lead: { picture: 'istanbul', caption: 'Ferries cross the lane of the large ships some two thousand times a day.' },
    published: { hoursAgo: 42 },
    body: () => [
      p(
        'The pilots who take ships through the Bosphorus want vessels of more than two hundred and fifty metres to pass by day only. They have put the request to the harbour authority in a letter of two pages, with a chart.',
      ),
      p(
        'A ship of that length needs the whole width of the channel at the sharpest of its bends. Her pilot cannot see what is coming until he has begun to turn. By day a lookout on the hill helps. By night there are restaurants on both banks, and strings of lamps that were not there the week before.',
      ),
      p(
        'On the chart eleven places are marked where pilots have taken a light on shore for a light at sea. One is a wedding hall. Its owner, when told, offered to hang blue lamps in place of red ones, which would have been worse.',
      ),
      p(
        'Shipping lines fear longer queues at both ends of the strait. The pilots have counted: of nine thousand large ships a year about seven hundred would have to wait, for six hours on average. The authority has promised an answer before the nights grow longer.',
      ),
    ],
  },
  {
    slug: 'mombasas-tea-auction-moves-online',
    section: 'world',
    genre: 'news',
    kicker: 'Trade',
    headline: 'Mombasa’s tea auction moves online, and Karachi’s buyers learn to bid',
    standfirst: 'Most of what Pakistan drinks is bid for in a hall by the sea. The hall is now mostly chairs.',
    bylines: ['hina-baig'],
    topics: ['shipping', 'public-money'],
    published: { hoursAgo: 57 },
    body: () => [
      p(
        'A tea auction used to be a sport of eyebrows. The buyers sat in fixed places, the auctioneer knew each one’s twitch, and a lot was gone in ten seconds. At Mombasa, through which most of the tea that Pakistan drinks is sold, the twitch has been replaced by a key.',
      ),
      p(
        'Sales now run on a screen and begin at eight, East African time. Blenders in Karachi who once left the bidding to agents sit down themselves, two hours later by their clocks, with the samples in a row of white cups beside the keyboard.',
      ),
      quote(
        'A blender in Karachi with forty years in the trade',
        'I always knew my tea. Now I also know my price, and I find that I had been paying for a good deal of conversation.',
      ),
      p(
        'The agents have not vanished. They taste. A screen cannot say that a garden picked two days late after rain, and a buyer who finds it out in Karachi has already paid the freight. Several agents have turned themselves into tasters for hire, paid by the cup.',
      ),
      p(
        'Prices have moved by less than was feared. The spread between the first and the last lot of the same grade has halved; the average has hardly changed. What has changed is the number of bidders, from sixty to a hundred and four, among them a school in Nairobi that buys one chest a year, and wins it, as far as the others can tell, because nobody has the heart to bid against it.',
      ),
    ],
  },
]
