import {
  alsoSee,
  b,
  bullets,
  facts,
  figures,
  h2,
  numbered,
  p,
  pictureBlock,
  pullQuote,
  quote,
  table,
} from '#verbs/demo/blocks.ts'
import type { DemoStory } from '#verbs/demo/story.ts'

export const climateStories: readonly DemoStory[] = [
  {
    slug: 'a-lake-that-was-not-on-the-map',
    section: 'climate',
    genre: 'news',
    kicker: 'Glaciers',
    headline: 'A lake that was not on the map is now the valley’s biggest worry',
    standfirst:
      'Five summers ago it was a puddle behind a wall of rubble. A surveyor’s line, two goatherds and a broken ladder show how it grew.',
    dateline: 'Hassanabad',
    bylines: ['sher-ali'],
    topics: ['glaciers', 'gilgit-baltistan', 'water'],
    lead: {
      picture: 'glacier',
      caption: 'The unnamed lake above Hassanabad. The wall that holds it is the grey slope on the left.',
    },
    published: { hoursAgo: 4.2 },
    body: ({ article, picture }) => [
      p(
        'The ladder is the best record there is. It was left against the moraine by a mapping party in the summer of their last visit, twelve rungs of poplar with its feet in gravel. Gul Baig, who takes goats up the side valley in June, used it each year to look over the wall. In the first year he saw ice. In the second he saw a puddle the size of a threshing floor. Last summer the water stood at the ninth rung.',
      ),
      p(
        'It has no name, and on the printed map it has no outline. Where the map shows the tongue of a glacier there is now a lake about seven hundred metres long, milky blue, with pieces of ice turning slowly in the wind. Below it lies a wall of stones and frozen mud. Below the wall lie a bridge, an irrigation channel, two hydropower intakes and a village of a hundred and sixty houses.',
      ),
      h2('How a lake is born'),
      p(
        'A glacier carries rubble as a river carries silt. Where the tongue ends it drops its load in a curved heap. When the ice draws back, meltwater collects behind the heap, and as long as the water stays low the heap is a dam. It was not built as one. There is ice inside it, which melts, and nobody has chosen the stones.',
      ),
      facts(
        'Five ways for a wall of rubble to fail',
        numbered(
          'A wave from falling ice goes over the top and cuts a notch.',
          'The ice core melts and the crest sinks.',
          'Water finds a pipe through the stones and widens it.',
          'An earthquake shakes the slope loose.',
          'A smaller lake higher up empties into the larger one.',
        ),
      ),
      p(
        'The north of Pakistan has more than three thousand glacial lakes by the count of the last inventory. A few dozen are listed as dangerous and looked at from time to time. This one was on no list because it did not exist in the year of the pictures from which the list was made.',
      ),
      h2('A line of levels'),
      p(
        'This correspondent was a surveyor before he was a journalist. With two students from Karimabad he carried a level from the bench mark on the highway bridge to the crest of the moraine, in four days, with one night under a rock. The line closed to within three centimetres. The table gives what it found.',
      ),
      table(
        'The wall above Hassanabad, in metres above the bridge',
        ['Height or length', 'First summer', 'Last summer', 'This week'],
        [
          ['Crest at its lowest point', '612.4', '611.7', '611.1'],
          ['Water', '588', '601', '604.6'],
          ['Freeboard', '24', '10.7', '6.5'],
          ['Length of the lake', '60', '540', '700'],
        ],
      ),
      p(
        'The figures of the first summer for the water are worked out from the ladder. The rest were measured. The wall has sunk by a little more than a metre and the water has risen by sixteen. What lies between them, the freeboard, is six and a half metres, about as high as a house of two floors.',
      ),
      pictureBlock(
        picture('valley'),
        'The valley below. The road bridge from which the heights are measured is at the bend.',
        'wide',
      ),
      h2('What the village knows'),
      p(
        'Hassanabad does not need the word. In May 2022 a lake beside another glacier in the same catchment emptied in an afternoon and took the highway bridge with it. People here tell the hour by it: before the bridge, after the bridge. Nobody died then, because the road had been closed in time, and it had been closed because somebody was watching.',
      ),
      p(
        'The watching has been organised since. Four households take turns at a stone hut from which the wall can be seen. They are paid by the village and not by the district, in flour. They have a radio, and a list that says who carries which old person down to the school.',
      ),
      quote(
        'Bibi Zainab, who keeps the list of who carries whom',
        'Everyone asks how high the water is. I ask how long the path is. From the last house to the school it is eleven minutes with my mother on my back. I have practised it.',
      ),
      p(
        'Eleven minutes is on the good side of the sum. Water from the crest would need between fourteen and twenty to reach the upper houses, by the students’ estimate, which they put in pencil and asked to have checked. It is less than one would like, and more than nothing, if the eleven minutes begin at the right moment.',
      ),
      alsoSee(article('glacial-lake-alarm-installed-above-hassanabad')),
      h2('What can be done'),
      p(
        'Lakes of this kind have been tamed elsewhere. Engineers in Peru and Nepal have cut channels through moraines and lowered the water by metres, with excavators carried up in pieces. It costs as much as a secondary school. Three cheaper things would help at once:',
      ),
      bullets(
        [
          b('A name.'),
          ' A lake without one cannot be entered in a budget, as an official in Gilgit explained without irony.',
        ],
        [b('A staff gauge.'), ' A painted board in the water, and somebody paid in money to read it.'],
        [
          b('Siphons.'),
          ' Plastic pipes over the crest, filled by hand in spring, which take off a metre or two by summer’s end.',
        ],
      ),
      figures('What stands below the wall', [
        ['160', 'houses'],
        ['2', 'hydropower intakes, which give Aliabad its evening current'],
        ['1', 'road bridge, rebuilt after 2022'],
        ['11 min', 'from the last house to the school'],
      ]),
      p(
        'The village has not waited for all three. At a meeting in the school it chose a name for the lake, by a show of hands, from a list of four. The winner was proposed by a girl of ten. It is the name of the dog that barked first, the last time. The students have written it on their sheet, in ink.',
      ),
      pullQuote('Everyone asks how high the water is. I ask how long the path is.', 'Bibi Zainab'),
      p(
        'Gul Baig took his goats down early. He has left the ladder where it was, with a nail in the rung to which the water reached on the day that he went. When he comes back in June, he says, he will bring a longer one.',
      ),
    ],
  },
  {
    slug: 'glacial-lake-alarm-installed-above-hassanabad',
    section: 'climate',
    genre: 'news',
    kicker: 'Glaciers',
    headline: 'Glacial lake alarm installed above Hassanabad village',
    standfirst: 'Three sirens, two ways to set them off, and a rule about who may.',
    dateline: 'Hassanabad',
    bylines: ['sher-ali'],
    topics: ['glaciers', 'gilgit-baltistan'],
    sources: [{ source: 'upper-hunza-record', role: 'inputs' }],
    published: { hoursAgo: 1.6 },
    body: ({ article }) => [
      p(
        'An alarm that warns of a flood from the lake above Hassanabad went into service today. Three sirens stand at the mosque, the school and the hydropower intake.',
      ),
      p(
        'They can be set off in two ways. A cable in the stream bed below the moraine does it when it is torn. So does a red button in the stone hut of the watchmen. The button has a glass cover and a printed rule: whoever is on watch may break the glass without asking anybody, and will not be blamed if it was for nothing.',
      ),
      p(
        'At the first trial the siren at the school did not sound. A sparrow had nested in it. It was moved, with its nest, to the wall beside, and the second trial was heard as far as Murtazabad.',
      ),
      p(
        'The sirens run on batteries that are charged by the sun and last for nine days without it. The equipment was paid for by the village, the district and a fund for mountain communities, in equal parts.',
      ),
      alsoSee(article('a-lake-that-was-not-on-the-map'), 'background'),
    ],
  },
  {
    slug: 'glacial-lake-survey-first-results',
    section: 'climate',
    genre: 'news',
    kicker: 'Glaciers',
    headline: 'One lake in nine is missing from the lists, glacier survey finds',
    standfirst: 'The first results of a survey of the upper Indus name 38 lakes that no inventory shows.',
    dateline: 'Gilgit',
    bylines: ['sher-ali'],
    topics: ['glaciers', 'gilgit-baltistan', 'water'],
    lead: { picture: 'glacier' },
    embargo: { inHours: 24, reason: 'The journal that prints the survey has set the hour. Pictures may be prepared.' },
    body: ({ article }) => [
      p(
        'One glacial lake in nine in the upper Indus basin appears on no official list, according to the first results of a survey on foot and from the air. The surveyors looked at 342 lakes in six side valleys. Thirty-eight of them were new.',
      ),
      figures('The survey in figures', [
        ['342', 'lakes visited or photographed'],
        ['38', 'of them on no list'],
        ['7', 'above houses, with less than ten metres of freeboard'],
      ]),
      p(
        'Most of the new lakes are small and lie where a flood would meet nothing but stones. Seven are above houses. The authors, from two universities and a school of surveying in Karimabad, have informed the villages before sending the paper to the printer.',
      ),
      h2('Why they were missed'),
      p(
        'Inventories are drawn from satellite pictures taken in autumn. Some lakes fill and empty within a summer; others lie in the shadow of a ridge at the hour at which the satellite passes. The oldest method turned out to be the best: asking herders, of whom the survey interviewed sixty-four.',
      ),
      quote(
        'From the survey’s conclusion',
        'No lake was found that a herder within a day’s walk did not already know.',
      ),
      alsoSee(article('a-lake-that-was-not-on-the-map'), 'background'),
    ],
  },
  {
    slug: 'reservoir-levels-at-tarbela',
    section: 'climate',
    genre: 'news',
    kicker: 'Water',
    headline: 'Reservoir levels at Tarbela',
    standfirst: 'Storage is said to be at its lowest for the season in a decade.',
    dateline: 'Haripur',
    bylines: ['news-desk'],
    topics: ['water', 'power'],
    published: { hoursAgo: 49 },
    body: () => [
      p(
        'Storage in the Tarbela reservoir stood this week at its lowest level for the season in ten years, according to a table passed to Broadsheet.',
      ),
      p(
        'The table gives the live storage at a third of the average of the past decade. Farmers downstream have been told to expect shorter turns.',
      ),
      p('A spokesman for the dam could not be reached in the evening.'),
    ],
    life: [
      {
        kind: 'withdrawal',
        hoursAgo: 45,
        reason:
          'The article “Reservoir levels at Tarbela” was removed because its central figure could not be verified.',
      },
    ],
  },
  {
    slug: 'a-city-counts-its-shade',
    section: 'climate',
    genre: 'news',
    kicker: 'Heat',
    headline: 'A city counts its shade, tree by tree and wall by wall',
    standfirst:
      'Multan has mapped where one can stand at two in the afternoon. The map is being used to move bus stops.',
    dateline: 'Multan',
    bylines: ['maria-gill'],
    topics: ['air', 'roads', 'work'],
    published: { hoursAgo: 61 },
    body: () => [
      p(
        'For eight days in the hottest month, four hundred schoolchildren in Multan went out at two in the afternoon with a piece of chalk. Wherever they could stand in the shade they drew a line around it. Then they measured the line and wrote down what had made it: a tree, a wall, an awning, a parked lorry.',
      ),
      p(
        'The city now has a map that no satellite could have drawn. It shows a little over one square metre of public shade for each inhabitant, more than half of it in two parks and a cemetery. Along the main market, where eleven thousand people pass in the hour after the noon prayer, there are stretches of three hundred metres without any.',
      ),
      table(
        'What makes the shade',
        ['Source', 'Share of the area'],
        [
          ['Trees', '46%'],
          ['Walls and houses', '31%'],
          ['Awnings and sheets', '19%'],
          ['Parked lorries', '4%'],
        ],
      ),
      p(
        'The first use was modest. Nineteen bus stops were moved, none by more than forty metres, from the sun into the shade of something that stood there already. Passengers noticed before the notices were up.',
      ),
      quote(
        'A pupil of twelve whose street has the least',
        'We found out that our best tree belongs to the police station. They let us stand there now.',
      ),
      p(
        'The second use will take longer. Seedlings have been planted along the market, neem and sukhchain, with the name of a shop on each. They will throw their first useful shade in seven years. Until then the shopkeepers have agreed on a common height for their awnings, so that the sheets can be joined.',
      ),
    ],
  },
]
