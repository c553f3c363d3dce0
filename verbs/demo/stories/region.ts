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
  reworded,
  table,
} from '#verbs/demo/blocks.ts'
import type { DemoStory, Refs } from '#verbs/demo/story.ts'

const mustang = ({ article, picture }: Refs) => [
  p(
    'The last bridge was opened by a goat. It had slipped past the ribbon while the band was tuning, and walked the sixty metres to the far bank with the air of a contractor. The minister’s car followed. So, within the hour, did nineteen jeeps, two buses and a lorry of cement, and the road to Lo Manthang was a road.',
  ),
  p(
    'It took twenty-three years. The road is 118 kilometres long, from the bazaar at Beni through the gorge of the Kali Gandaki to the walled town in upper Mustang, and every one of those kilometres has been argued over. Now that the tarmac is dry the argument has not stopped. It has merely become faster to reach.',
  ),
  h2('The case for tarmac'),
  p(
    'Pema, who keeps a lodge of eight rooms in Ghami and asks to be called by one name as everybody calls her, has wanted the road since she was carried out of the valley at the age of nine with a broken leg. It took four days. Last month her nephew broke his, and was in the hospital at Pokhara before his tea would have gone cold, she says, if he had been given any.',
  ),
  p(
    'She has other reasons. A gas bottle costs half of what it did. Apples from Marpha, which used to be dried or fed to mules because they could not be carried out in time, are sold fresh in Kathmandu. Her bookings have risen by a third, though the guests stay one night where they used to stay three.',
  ),
  figures('What the road changed', [
    ['9 h', 'by jeep from Beni to Lo Manthang, once five days on foot'],
    ['−48%', 'the price of a bottle of cooking gas in Ghami'],
    ['1.4', 'nights the average guest stays, down from 3.1'],
    ['3', 'mule trains still work the route; there were 41'],
  ]),
  quote(
    'Pema, lodge-keeper in Ghami',
    'The people who tell us that dust is beautiful have a return ticket. I would like to see their kitchens on the day that a child is ill.',
  ),
  pictureBlock(picture('glacier'), 'Snow and meltwater on the high ground to which the new walking route leads.'),
  h2('The case for dust'),
  p(
    'The trekking agencies of Pokhara have done their own sums. Upper Mustang was sold, and sold dearly, as a place that could only be walked into. A permit costs more than a week’s lodging. Who will pay it to be overtaken by a bus? Their bookings for the coming spring are down by two fifths.',
  ),
  p(
    'They have not given up. Guides have marked a new walking route on the eastern side of the valley, out of sight of the traffic, along paths that shepherds still used. It adds two days and eleven hundred metres of climbing. The first groups came back with blisters and praise.',
  ),
  p(
    'The mule drivers have no such path. Three trains are left of forty-one. Some men have sold their animals and bought shares in a jeep. One has bought nothing: he leads tourists on his last mule around the walls of Lo Manthang, twenty minutes a round, and says that he has never been paid so well to go nowhere.',
  ),
  h2('Who keeps it open'),
  p(
    'Beneath both cases lies a third, which the district engineer makes without raising his voice. A mountain road is not built once. The gorge drops stones on it in spring, water crosses it in summer, and frost lifts it in winter. His office has one excavator for all of upper Mustang and the money for seven weeks of its diesel.',
  ),
  table(
    'What the engineer has, and what he has asked for',
    ['Item', 'Has', 'Asked for'],
    [
      ['Excavators', '1', '3'],
      ['Weeks of diesel a year', '7', '20'],
      ['Road keepers, paid by the day', '12', '60'],
      ['Culverts under repair', '9', '31'],
    ],
  ),
  p(
    'The road keepers are his favourite line. In other valleys every four kilometres have a man or a woman from the nearest village with a shovel, a hat and a telephone number. It is the cheapest machine in the catalogue, he says, and it starts in the cold.',
  ),
  pullQuote('A mountain road is not built once.', 'The district engineer of Mustang'),
  p(
    'Nobody in the district argues with that. The dispute is about whose name stands on the list, since a day’s wage in the gorge is worth two days in a kitchen. The engineer has proposed a lottery among households that have sold their mules. He has also proposed, less seriously, that the minister come back in July and drive up without a band.',
  ),
  alsoSee(article('along-the-karakoram-highway-the-lights-are-off')),
  h2('What the council decided'),
  p('The council of Lo Manthang, which is not known for haste, met for two days and passed four rules:'),
  numbered(
    'No vehicle enters the walls, the goat’s excepted.',
    'Buses stop at the stream, where the village has built a shelter with a stove.',
    'A tenth of every lodge bill goes to the road keepers, and their names hang in every dining room.',
    'The old mule path is kept clear once a year by everybody who ever earned a rupee from it.',
  ),
  p(
    'The fourth rule passed without a vote against. It had been put forward by the man with the last mule, who remarked that a path is a kind of savings account, and that the valley had not paid into this one for some time. At first light on the day after, about seventy people with shovels were on the path. From above it looked like a very slow procession. On the road below, the first bus of the morning stopped to ask whether they had broken down.',
  ),
]

export const regionStories: readonly DemoStory[] = [
  {
    slug: 'when-insurgents-rule-the-talibans-crisis-of-governance',
    section: 'region',
    genre: 'analysis',
    kicker: 'Afghanistan',
    headline: 'When Insurgents Rule: The Taliban’s Crisis of Governance',
    standfirst:
      'The Taliban’s confrontation with Pakistan reveals a deeper failure at the heart of their rule: an insurgent movement incapable of governing the state it conquered. Bound by rigid ideology and fractured by internal rivalries, the Taliban have turned their military victory into a political and economic collapse, exposing the limits of ruling through insurgent logic.',
    bylines: ['news-desk'],
    topics: ['afghanistan', 'pakistan-afghanistan-border'],
    lead: { picture: 'border', caption: 'The road south towards Torkham, on a day when the gate is shut.' },
    published: { hoursAgo: 18 },
    body: ({ article, picture }) => [
      p(
        'An insurgency needs three things: men who will move at night, money that leaves no trace, and an enemy. A government needs almost the reverse. It needs clerks who come in the morning, money that can be audited, and neighbours. The Taliban took Kabul in August 2021 with the first set. They are still looking for the second.',
      ),
      p(
        'The quarrel with Pakistan over armed groups on the border has made this visible. What Islamabad asks for is, in its form, an ordinary service between states: to know who is on one’s territory, and to keep them from harming those next door. It is the sort of thing that a functioning interior ministry does. That Kabul cannot or will not do it says as much about the state of the state as about its intentions.',
      ),
      h2('The logic of the hills'),
      p(
        'Movements that win by war keep the habits that made them win. Decisions are taken by a small circle and passed on by word of mouth, because written orders can be captured. Posts are given for loyalty and years of fighting. Units are loyal to the man who fed them. In the hills these were strengths. In a capital they have turned into a list of complaints that any civil servant could recite.',
      ),
      facts(
        'Strengths that became weaknesses',
        bullets(
          [
            b('Secrecy.'),
            ' Orders that are not written down cannot be appealed against, or carried out by those who did not hear them.',
          ],
          [b('Loyalty.'), ' A commander who runs a customs post sends its income to his own men first.'],
          [b('Consensus.'), ' What all must agree to is decided late, or not at all.'],
          [b('Certainty.'), ' Rules made in the name of doctrine cannot be mended when they fail.'],
        ),
      ),
      p(
        'The last is the heaviest. The ban on schooling for girls beyond the sixth class is opposed by many within the movement itself, by some in public. It has cost the country teachers, nurses and midwives, and with them a part of the foreign money on which clinics ran. It stands because a reversal would show that decrees can be reversed.',
      ),
      h2('Blocs and purses'),
      p(
        'Kandahar commands, Kabul administers, Khost remembers. Between these three poles the movement’s rivalries are fought out in the only currency that the state still mints: appointments. Governors have been moved like chess pieces, often just before a harvest or a customs season. Each move breaks what little routine a province had acquired.',
      ),
      p(
        'The economy shows it. Security on the roads is better than it was during the war, and taxes are collected with less theft. But a treasury that spends most of its income on men under arms cannot repair canals. Reserves abroad are frozen. Trade with Pakistan, the nearest market for grapes, onions and coal, stops whenever the border does, and it has stopped for weeks at a time.',
      ),
      pictureBlock(
        picture('valley'),
        'An upper valley on the Afghan side of the range. Canals here are dug by hand and repaired by the villages.',
      ),
      pullQuote('Kandahar commands, Kabul administers, Khost remembers.'),
      h2('Why the TTP question cuts deep'),
      p(
        'For Khost’s networks, the fighters of the TTP are guests and in-laws. For Kandahar they swore an oath to the same leader. For Kabul’s ministers they are an obstacle to everything they would like to be: recognised, solvent, visited. To act against them would split the first from the third. Not to act has led to a confrontation with the one neighbour whose gates matter most. A government would weigh the two and choose. A movement postpones.',
      ),
      alsoSee(article('inside-the-istanbul-talks')),
      h2('The limits of insurgent logic'),
      p(
        'None of this means that the Taliban are about to fall. There is no rival within the country, and exhaustion is a kind of stability. Nor does it mean that every district is badly run; in some, elders and commanders have made arrangements that are modest and hold.',
      ),
      p(
        'It does mean that the victory of 2021 has not been turned into a state. Those who deal with Kabul must reckon with several addresses behind one door. Pakistan’s answer has been to ask for proof, clause by clause. The Afghans’ own question is simpler and has been waiting longer. It is asked at wells, at clinics and at shut gates: now that you have won, who opens in the morning?',
      ),
    ],
  },
  {
    slug: 'dhakas-interim-cabinet-last-hundred-days',
    section: 'region',
    genre: 'news',
    kicker: 'Bangladesh',
    headline: 'Dhaka’s interim cabinet sets out the order of its last hundred days',
    standfirst:
      'First the voters’ list, then the budget of the handover, then the keys. A calendar hangs in every ministry.',
    dateline: 'Dhaka',
    bylines: ['farhana-karim'],
    topics: ['bangladesh', 'elections', 'public-money'],
    lead: { picture: 'parliament' },
    published: { hoursAgo: 5.3 },
    body: ({ picture }) => [
      p(
        'The calendar is a metre wide and has a hundred squares. It was hung in the corridors of the secretariat in the early morning, before the cabinet had met, so that nobody could say afterwards that a square had been moved.',
      ),
      p(
        'An interim government has few powers and one duty, which is to end. The paper adopted by the cabinet divides the time that is left into three parts. Forty days belong to the voters’ list, which is to be read out in every ward and corrected there. Thirty belong to what officials call the budget of the handover: a statement of what each ministry owes, owns and has promised. The last thirty are for the keys.',
      ),
      table(
        'The order of the hundred days',
        ['Days', 'What is done', 'Who signs'],
        [
          ['1–40', 'Voters’ list read out and corrected in the wards', 'Election officers'],
          ['41–70', 'Debts, property and promises listed, ministry by ministry', 'Secretaries'],
          ['71–95', 'Files indexed and shown to the parties that hold seats', 'The cabinet office'],
          ['96–100', 'Offices emptied, keys counted, cars returned', 'Each minister'],
        ],
      ),
      p(
        'The keys are meant literally. At the last change of government, an audit could not find those of two hundred and six rooms. Some had to be opened with a drill. In three of them stood new furniture that had been paid for twice.',
      ),
      pictureBlock(picture('city'), 'Lights in the offices of the capital, where the lists are being drawn up.'),
      p(
        'Parties that hope to govern have welcomed the order and quarrelled over its length. Two think that a hundred days are too many, one that they are too few. The cabinet secretary’s answer was to point to the wall. There is, she said, no square with the number 101.',
      ),
    ],
  },
  {
    slug: 'the-road-to-mustang-is-finished',
    section: 'region',
    genre: 'news',
    kicker: 'Nepal',
    headline: 'The road to Mustang is finished. The argument about it is not',
    standfirst: 'Hoteliers wanted tarmac. Trekkers wanted dust. The mules were not asked, and have mostly been sold.',
    dateline: 'Lo Manthang',
    bylines: ['news-desk'],
    topics: ['nepal', 'roads'],
    lead: { picture: 'valley', caption: 'The new road beside the Kali Gandaki, at the hour when the wind drops.' },
    published: { hoursAgo: 33 },
    body: mustang,
    life: [
      {
        kind: 'correction',
        hoursAgo: 20,
        note: 'The article said the road is 118 km long. It is 181 km.',
        change: {
          body: (refs) =>
            reworded(mustang(refs), [['The road is 118 kilometres long', 'The road is 181 kilometres long']]),
        },
      },
    ],
  },
  {
    slug: 'haor-farmers-cut-early-as-the-forecast-turns',
    section: 'region',
    genre: 'news',
    kicker: 'Bangladesh',
    headline: 'Haor farmers cut early as the forecast turns',
    standfirst: 'A nine-day warning, delivered by text message, saved most of the crop.',
    dateline: 'Sunamganj',
    bylines: ['farhana-karim'],
    topics: ['bangladesh', 'farming', 'water'],
    lead: { picture: 'paddy', caption: 'In the haor of Sunamganj, the last low fields before the water came.' },
    published: { hoursAgo: 24 },
    body: ({ picture }) => [
      p(
        'The message came at four in the afternoon and had fourteen words. It gave the name of the village, the height that the water would reach and the day. Below it stood a number to call for anyone who did not believe it.',
      ),
      p(
        'In the haor, the great bowls of wetland in the north-east, one rice crop has to come in before the rivers fill the bowl. For generations the warning was a change in the sound of the river at night. It gave two days. In some years it gave one.',
      ),
      p(
        'This time it gave nine. A forecast made from rain in the hills across the border and from the height of forty gauges was broken down to single villages and sent to 61,000 telephones. Those who have no telephone heard it from the boatmen, who had been given the list.',
      ),
      figures('Nine days in the haor', [
        ['61,000', 'telephones received the message'],
        ['9', 'days between message and water'],
        ['83%', 'of the fields were cut in time, by the district’s estimate'],
      ]),
      p(
        'Nine days are enough to find harvesters, to borrow boats and to quarrel about both. They are also enough to doubt. On the third day the sky was clear, and the number below the message was called eleven hundred times. The women who answered had been told to say one thing: the rain has already fallen, it is only on its way.',
      ),
      quote(
        'A farmer near Tahirpur who cut on the fifth day',
        'My father would have cut on the eighth, when he heard it. He would have lost the low field. I lost half a boat of straw.',
      ),
      pictureBlock(picture('pylons'), 'Gauges report by radio from masts along the edge of the wetland.'),
      p(
        'Not everyone was saved. Where the crop was green, cutting early meant cutting little, and some tenants owe rent on what they left standing. The district has asked landowners to wait a season. It has also asked the forecasters for ten days.',
      ),
    ],
  },
  {
    slug: 'torkham-reopens-for-empty-trucks',
    section: 'region',
    genre: 'news',
    kicker: 'Afghanistan',
    headline: 'Torkham reopens for empty trucks, not for full ones',
    standfirst: 'Traders ask who pays for the fruit that rotted between two gates.',
    dateline: 'Torkham',
    bylines: ['news-desk'],
    topics: ['pakistan-afghanistan-border', 'afghanistan', 'shipping'],
    lead: { picture: 'border', caption: 'The approach to Torkham. Full lorries wait on the flat ground to the left.' },
    published: { hoursAgo: 29 },
    body: ({ article }) => [
      p(
        'At eight in the morning the gate at Torkham was opened for lorries that carry nothing. By noon four hundred and twelve had gone home, westwards and eastwards, with the rattle of empty beds. The full ones stayed where they were.',
      ),
      p(
        'Officials call it a first step: drivers who had been stuck for weeks can return to their families, and the road is cleared for what comes next. When loaded vehicles may cross depends, they say, on the talks in Istanbul.',
      ),
      p(
        'Between the two gates lies a strip of four hundred metres that belongs to procedure. Thirty-one lorries with pomegranates had been stamped out of one country and not yet into the other when the gates shut. The drivers slept under them. The fruit has been shovelled into a ditch, where the goats of both sides have met without incident.',
      ),
      facts(
        'Who pays?',
        p(
          'Insurance ends with the exit stamp and begins again with the entry stamp. For the strip between them no policy exists. The traders’ associations of both sides have now written one, on a page and a half, and look for an insurer.',
        ),
      ),
      p(
        'Their proposal is that each loaded lorry pay a small fee into a fund that is held in a third country. If a gate stays shut for more than two days, the fund pays for what spoils. The fee would be about the price of a crate of grapes.',
      ),
      alsoSee(article('what-the-two-page-draft-said'), 'background'),
      p(
        'A clause in the Istanbul draft would have opened the gates on every day on which two officers answer each other’s telephone call. The drivers know of it. Several have written the hour, nine o’clock, on the inside of their doors.',
      ),
    ],
  },
  {
    slug: 'a-day-night-test-and-the-generator-crew-behind-it',
    section: 'region',
    genre: 'news',
    kicker: 'Sri Lanka',
    headline: 'A day-night Test, and the generator crew behind it',
    standfirst: 'Galle’s floodlights run on forty litres an hour, and on five people who never see the ball.',
    dateline: 'Galle',
    bylines: ['nimmi-perera'],
    topics: ['sri-lanka', 'cricket', 'power'],
    lead: { picture: 'cricket' },
    published: { hoursAgo: 47 },
    body: ({ picture }) => [
      p(
        'Behind the stand on the seaward side, where the noise of the crowd arrives a second late, stand four yellow generators on lorry beds. Each one feeds a mast. When a wicket falls the crew know it by the needle: twenty thousand people stand up, the kiosks switch on their kettles, and the load jumps.',
      ),
      p(
        'Test cricket under lights had not been played in Galle before. The ground has no masts of its own. These came by ship from Colombo in pieces and will go back by the same way, so that the ramparts keep their view.',
      ),
      h2('Forty litres and a spare'),
      p(
        'Each generator burns about forty litres in an hour of full light. Three could carry the ground; the fourth is there so that the umpires need never know. It was used once, for eleven seconds, in the second session of the third day, when a hose came loose. On the field nobody looked up.',
      ),
      quote(
        'The crew’s foreman, a former ship’s engineer',
        'In a ship, if you lose the lights you still have the sea. Here you have a man with a ball coming at ninety miles an hour.',
      ),
      pictureBlock(picture('solar'), 'Panels like these are to light the practice nets.'),
      p(
        'The fuel is the expensive part, and the argument. The board’s engineers have worked out that batteries, charged by day from panels on the roofs of the schools next door, could run two of the four masts. The schools would keep the panels. They have written to say that they would accept this burden.',
      ),
      p(
        'The match ended in a draw, at twenty to ten, in a light that was exactly as bright as it had been at six. The foreman shut down the fourth generator first. Then he climbed the back of the stand, for the first time in five days, and looked at the grass.',
      ),
    ],
  },
  {
    slug: 'kathmandu-valley-schools-shut-over-smog',
    section: 'region',
    genre: 'news',
    kicker: 'Nepal',
    headline: 'Kathmandu valley schools shut for a second day over smog',
    standfirst: 'Lessons are read on the radio. The wind is expected to turn by tomorrow night.',
    dateline: 'Kathmandu',
    bylines: ['news-desk'],
    topics: ['nepal', 'air'],
    sources: [{ source: 'valley-weather-line', role: 'inputs' }],
    published: { hoursAgo: 7.4 },
    body: () => [
      p(
        'Schools in the three cities of the Kathmandu valley stayed shut for a second day because of smog. The education office said that it would decide about a third by six in the evening.',
      ),
      p(
        'Fine dust stood at five times the limit in the morning and at four times in the afternoon. Cold air lies on the valley like a lid and keeps the smoke of brick kilns, traffic and burning fields below it. Hospitals reported more patients with coughs, most of them older people.',
      ),
      p(
        'Two radio stations read out lessons, by class, at the hours when they would have been taught. Arithmetic for the fourth class was followed by as many grandparents as pupils, if the telephone calls that came in are a guide.',
      ),
      p(
        'Forecasters expect a westerly wind by tomorrow night. Kilns on the southern rim have been asked to wait for it before they fire again.',
      ),
    ],
  },
]
