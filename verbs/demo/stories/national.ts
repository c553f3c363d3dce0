import {
  alsoSee,
  bullets,
  facts,
  figures,
  h2,
  p,
  pictureBlock,
  pullQuote,
  quote,
  reworded,
  table,
} from '#verbs/demo/blocks.ts'
import type { DemoStory, Refs } from '#verbs/demo/story.ts'
import { seedStory } from './seed.ts'

const ballotPaper = ({ picture }: Refs) => [
  p(
    'In the first of the four constituencies the polling stations opened at eight. By nine the presiding officers had begun to telephone each other about the letter waw.',
  ),
  p(
    'The ballot paper for all four by-elections was set in one condensed Nastaliq face, chosen because it fits eighteen names on a single sheet. Printed at nine points on grey security paper, the dots above and below the letters ran together. Two candidates in one seat, whose names differ by a single dot, had become twins.',
  ),
  p(
    'Voters did what voters do and pointed at the symbols instead. In three seats nobody complained. In the fourth, where two independents had been given a lamp and a lantern, the returning officer had the candidates’ names read out at the door of every booth, every half hour, until polling ended.',
  ),
  h2('What the rules say'),
  p(
    'The handbook for returning officers prescribes the size of the sheet, the weight of the paper and the height of each symbol. It says nothing about type. A circular from 2002 asks for “clear lettering”, which printers have been free to understand as they like.',
  ),
  pictureBlock(picture('parliament'), 'Counting went on in district offices until after midnight.'),
  p(
    'A working group of election officers, printers and teachers of adult literacy will now write a page that the circular lacks: a minimum size, a list of tested faces and a rule that names which differ by one letter are set on separate lines.',
  ),
  quote(
    'A presiding officer with twenty-six years of polling days behind him',
    'We test the ink on the thumb, we test the lock on the box. Nobody had thought to test whether the paper could be read.',
  ),
  p(
    'The results stand. In none of the four seats was the number of spoilt papers larger than the winner’s lead, and the election tribunal in Islamabad confirmed that no petition had been filed when the time for petitions ran out.',
  ),
]

export const nationalStories: readonly DemoStory[] = [
  seedStory,
  {
    slug: 'china-pakistan-cpec-upgrade-urdu',
    section: 'national',
    language: 'ur',
    genre: 'news',
    kicker: 'سی پیک ٹو',
    headline: 'چین اور پاکستان کا سی پیک ٹو کے تعاون کو ’اپ گریڈ‘ کرنے پر اتفاق',
    standfirst:
      'دونوں ممالک سی پیک کے نئے مرحلے کو علاقائی معاشی انضمام اور پائیدار ترقی کی جانب ایک فیصلہ کن قدم سمجھتے ہیں۔',
    bylines: ['news-desk'],
    topics: ['cpec', 'china-pakistan', 'gilgit-baltistan'],
    sources: [
      { source: 'profit', role: 'source' },
      { source: 'afp', role: 'inputs' },
      { source: 'ap', role: 'inputs' },
    ],
    lead: {
      picture: 'karakoram',
      caption:
        'چین اور پاکستان نے صنعت، صاف توانائی اور علاقائی ترقی پر توجہ کے ساتھ سی پیک کو اپ گریڈ کرنے کا عہد کیا ہے۔',
    },
    published: { at: '2025-01-12T19:40:00+05:00' },
    body: ({ article }) => [
      p(
        'چین اور پاکستان نے اپنے دیرینہ معاشی تعلقات کو مزید مضبوط بنانے کے لیے چین پاکستان اقتصادی راہداری (سی پیک) کو ’اپ گریڈ‘ کرنے کا عہد کیا ہے۔ دونوں ممالک نے منصوبے کے دوسرے مرحلے سے اپنی وابستگی کا اعادہ کیا۔ چین کے نائب وزیر خارجہ سن ویڈونگ اور پاکستان کی سیکرٹری خارجہ آمنہ بلوچ نے ہفتے کے روز اس اتفاق رائے کا اعلان کیا۔',
      ),
      p(
        'دونوں فریقوں نے جمعے کو بیجنگ میں سی پیک کے مستقبل پر بات چیت کی۔ اس دوران منصوبے کی توسیع اور نئے ترقیاتی اہداف پر غور کیا گیا۔ دونوں ممالک نے ایک دوسرے کو ’آہنی دوست اور ہر موسم کے تزویراتی شراکت دار‘ قرار دیا۔ چینی وزارت خارجہ نے اپنے بیان میں کہا کہ ’دونوں ممالک کی آزمودہ دوستی پہلے سے زیادہ مضبوط ہو گئی ہے‘۔',
      ),
      alsoSee(article('cpec-2-0-a-strategic-pivot-for-pakistan')),
      h2('صنعت، صاف توانائی اور بہت کچھ'),
      p(
        'سی پیک ٹو میں صنعت کاری، خصوصی اقتصادی زونز، صاف توانائی، زراعت اور روزگار پر خاص توجہ دی جائے گی۔ آمنہ بلوچ اور سن ویڈونگ نے بیجنگ میں بین الاقوامی تعاون اور رابطہ کاری کے مشترکہ ورکنگ گروپ کے پانچویں اجلاس کی مشترکہ صدارت کرتے ہوئے اس منصوبے پر باضابطہ گفتگو کی۔',
      ),
      p(
        'پاکستان کی وزارت خارجہ کے بیان کے مطابق سی پیک ٹو کی ’اعلیٰ معیار کی ترقی‘ انہی شعبوں پر مرکوز رہے گی تاکہ معاشی نمو اور علاقائی روابط کو فروغ ملے۔',
      ),
      pullQuote('”سی پیک پاکستان اور چین کی لازوال دوستی کی روشن علامت ہے۔“', 'آمنہ بلوچ، سیکرٹری خارجہ پاکستان'),
      p(
        'سن ویڈونگ نے سی پیک ٹو کے نئے پہلوؤں کا بھی ذکر کیا جن میں نمو، جدت اور پاکستان کے ترقیاتی خاکے سے ہم آہنگ سبز راہداری شامل ہے۔ منصوبے کا مقصد برآمدات، توانائی اور ماحولیاتی پائیداری کو بہتر بنانا اور معاشی مواقع میں برابری کو یقینی بنانا ہے۔',
      ),
      h2('معاشی مشکلات'),
      p(
        'امید کے باوجود منصوبے کو سیاسی عدم استحکام، معاشی جمود اور توانائی کی قلت جیسے مسائل کا سامنا ہے۔ حال ہی میں سینکڑوں مظاہرین نے بجلی کی بندش کے خلاف شاہراہِ قراقرم کا ایک حصہ بند کر دیا۔ گلگت بلتستان کے کئی علاقوں میں ۲۰ گھنٹے سے زیادہ بجلی بند رہی جبکہ درجۂ حرارت منفی ۱۵ ڈگری تک گر گیا۔',
      ),
      figures('اعداد و شمار', [
        ['۲۰ گھنٹے', 'سے زیادہ بجلی بند'],
        ['منفی ۱۵', 'ڈگری سینٹی گریڈ'],
        ['۴۰ ہزار', 'متوقع ملازمتیں'],
      ]),
      p(
        'وادیٔ ہنزہ میں مظاہرین نے مال بردار ٹرکوں کو چین جانے سے روک دیا، جس سے خطے میں توانائی کے بحران پر پائی جانے والی بے چینی مزید نمایاں ہوئی۔',
      ),
      h2('چینی سفیر کی گفتگو'),
      p(
        'پاکستان میں چین کے سفیر جیانگ زیڈونگ نے چینی نئے سال ۲۰۲۵ کی تقریب سے خطاب کرتے ہوئے درۂ خنجراب کے سال بھر کھلے رہنے اور چشمہ نیوکلیئر پاور پلانٹ کے یونٹ ۵ کی تعمیر کو اہم کامیابیاں قرار دیا۔ توقع ہے کہ اس منصوبے سے بالواسطہ اور بلاواسطہ ۴۰ ہزار ملازمتیں پیدا ہوں گی۔',
      ),
      p(
        'انہوں نے کہا: ”ہمیں پختہ یقین ہے کہ اچانک قدرتی آفات ہوں یا پیچیدہ اور سخت بیرونی حالات، ہم مشکلات پر قابو پا کر حوصلے سے آگے بڑھ سکتے ہیں۔“',
      ),
    ],
  },
  {
    slug: 'along-the-karakoram-highway-the-lights-are-off',
    section: 'national',
    genre: 'news',
    kicker: 'CPEC',
    headline: 'Along the Karakoram Highway, the corridor’s second phase starts with the lights off',
    standfirst:
      'Freight moves again after the Hunza sit-in. Villages on the route still count twenty hours without power, and have begun to write them down.',
    dateline: 'Aliabad',
    bylines: ['sher-ali'],
    topics: ['cpec', 'gilgit-baltistan', 'power', 'roads'],
    lead: {
      picture: 'valley',
      caption: 'The highway and the Hunza river above Aliabad, in the last light before the generators start.',
    },
    published: { hoursAgo: 3.1 },
    body: ({ article, picture }) => [
      p(
        'The first lorry passed the bakery at Aliabad at ten past six in the morning, forty minutes after the stones had been rolled off the road. The driver sounded his horn twice. In the bakery the oven was cold, because the oven is electric.',
      ),
      p(
        'For six days people from eleven villages had sat on the Karakoram Highway, in shifts of four hours, beside fires made of apple wood. They had a short list. They wanted to know when the power would be on; they wanted somebody to sign the answer; and they wanted the answer to hold for ten days before anyone praised it.',
      ),
      p(
        'They got a sheet of paper with a rota on it. It promises each village six hours a day, in two parts, and names the engineer who will be at the telephone. It is the first such rota that Hunza has seen in print. Whether it is a victory depends on whom one asks, and on whether one asks before dark.',
      ),
      h2('A road with power lines for other places'),
      p(
        'The highway is the spine of the China-Pakistan Economic Corridor. Its second phase is meant to bring industry, clean energy and better livelihoods to the route. In Hunza the route already has the energy above it: meltwater that falls two thousand metres within sight of the road. What it lacks is a grid. Gilgit-Baltistan is not joined to the national system. It lives from small hydropower stations, and in winter, when the streams freeze from the top down, the stations stop one by one.',
      ),
      p(
        'In summer the valley has enough. In January the same turbines give about a quarter of what the villages use. The difference is made up by diesel, when there is diesel, and by going to bed early.',
      ),
      figures('One winter week in Hunza', [
        ['20 h', 'without power on the worst day, by the villages’ own count'],
        ['6 h', 'a day now promised to each village, in two parts'],
        ['11', 'villages took turns at the sit-in'],
        ['214', 'lorries waited at Sost when the road opened'],
      ]),
      p(
        'The count of twenty hours is not an official one. It comes from school exercise books. Since November one household in each village has written down when the current came and when it went, to the minute. The books were laid on the table when the district’s officers came to negotiate, eleven of them, in a row.',
      ),
      quote(
        'A schoolteacher in Murtazabad who kept one of the books',
        'They told us the outages were twelve hours. We opened the books at the same date, all eleven. Nobody said twelve again.',
      ),
      pictureBlock(picture('karakoram'), 'Lorries on their way north to the Khunjerab Pass.', 'wide'),
      h2('What the rota says'),
      p(
        'The rota is a table, and the villages have asked that it be printed wherever it can be. Its mornings are for mills, schools and clinics; its evenings are for kitchens. A station that fails hands its hours to the next one, and the change is read out from the mosque and over the telephone before noon.',
      ),
      table(
        'Hours of current promised from this week',
        ['Village', 'Morning', 'Evening', 'Station'],
        [
          ['Aliabad', '05:00–08:00', '17:00–20:00', 'Hassanabad'],
          ['Murtazabad', '06:00–09:00', '18:00–21:00', 'Hassanabad'],
          ['Karimabad', '05:00–08:00', '19:00–22:00', 'Mayun'],
          ['Ganish', '08:00–11:00', '17:00–20:00', 'Mayun'],
          ['Gulmit', '06:00–09:00', '18:00–21:00', 'Khyber'],
        ],
      ),
      p(
        'The engineer whose name is on it, and who asks that his family be spared further calls, says that the arithmetic works if nothing breaks. There is one spare set of bearings in the district. A second set was ordered in spring and is on a lorry somewhere south of Besham.',
      ),
      pullQuote('They told us the outages were twelve hours. We opened the books.', 'A schoolteacher in Murtazabad'),
      h2('The price of waiting'),
      p(
        'At the dry port of Sost, two hours up the road, the drivers have their own exercise books. Two hundred and fourteen lorries waited there while the highway was shut. A day’s wait costs about as much as the driver earns in two. Most of the loads were machine parts, shoes and garlic; the garlic was the loudest subject of conversation, and the smell was not to be argued with.',
      ),
      p(
        'Few of the drivers blamed the villages. Many of them come from the same valleys. One had spent the six days repairing a school’s generator, in return for bread and a place by the stove. The generator now runs, and the headmistress has written to his employer to say so.',
      ),
      p(
        'Officials in Gilgit, asked what the corridor’s second phase would do for the grid, point to two stations on the planners’ list and to a line that would tie the valleys together, so that a village whose stream is frozen could draw on one whose stream is not. Neither the stations nor the line has a date.',
      ),
      alsoSee(article('why-chashma-5-needs-a-new-line'), 'background'),
      h2('Ten days'),
      p(
        'The villages have set out their own terms for the days to come. They were read from the back of a pick-up and then pinned to the door of the bakery:',
      ),
      bullets(
        'The books go on. Every household that kept one keeps it until the streams run again.',
        'On the tenth day the eleven books are compared with the rota, in public, at the polo ground.',
        'If nine villages of eleven have had their hours, nobody goes back to the road.',
        'If not, the engineer is invited to tea first, and asked what he needs.',
      ),
      p(
        'At five in the afternoon, as promised, the bulb over the bakery’s counter came on. The baker looked at the clock before he looked at the oven. He wrote down the minute, turned the dial, and told the people at the door to come back at half past seven.',
      ),
    ],
  },
  {
    slug: 'hunza-load-shedding-sit-in-ends-urdu',
    section: 'national',
    language: 'ur',
    genre: 'news',
    kicker: 'ہنزہ',
    headline: 'ہنزہ میں بیس گھنٹے کی لوڈشیڈنگ، شاہراہِ قراقرم پر دھرنا ختم',
    standfirst:
      'چھ روزہ دھرنے کے بعد مال بردار گاڑیاں پھر چل پڑیں۔ دیہات کو روزانہ چھ گھنٹے بجلی دینے کا تحریری وعدہ کیا گیا ہے۔',
    dateline: 'علی آباد',
    bylines: ['sher-ali'],
    topics: ['gilgit-baltistan', 'power', 'cpec'],
    lead: { picture: 'valley', caption: 'علی آباد سے اوپر شاہراہِ قراقرم اور دریائے ہنزہ، شام کے وقت۔' },
    published: { hoursAgo: 8.2 },
    body: ({ article }) => [
      p(
        'ہنزہ کے گیارہ دیہات کے لوگوں نے شاہراہِ قراقرم پر چھ دن سے جاری دھرنا ختم کر دیا ہے۔ صبح چھ بجے کے بعد سڑک سے پتھر ہٹائے گئے اور سوست کی خشک گودی پر کھڑے دو سو سے زیادہ ٹرکوں میں سے پہلا ٹرک روانہ ہوا۔',
      ),
      p(
        'مظاہرین کا مطالبہ مختصر تھا: بجلی کب آئے گی، یہ بات لکھ کر دی جائے، اور لکھنے والا اپنا نام بھی لکھے۔ انتظامیہ نے ایک جدول جاری کیا ہے جس کے مطابق ہر گاؤں کو روزانہ دو حصوں میں چھ گھنٹے بجلی ملے گی۔',
      ),
      h2('کاپیوں میں لکھا ہوا اندھیرا'),
      p(
        'نومبر سے ہر گاؤں میں ایک گھرانا سکول کی کاپی میں بجلی آنے اور جانے کا وقت لکھ رہا تھا۔ مذاکرات کے دوران یہ گیارہ کاپیاں میز پر رکھ دی گئیں۔ ان کے مطابق بدترین دن بجلی بیس گھنٹے بند رہی۔',
      ),
      quote(
        'مرتضیٰ آباد کی ایک استانی',
        'ہمیں بتایا گیا کہ بجلی صرف بارہ گھنٹے بند رہتی ہے۔ ہم نے گیارہ کی گیارہ کاپیاں ایک ہی تاریخ پر کھول دیں۔ پھر کسی نے بارہ نہیں کہا۔',
      ),
      p(
        'گلگت بلتستان قومی گرڈ سے منسلک نہیں ہے۔ یہاں بجلی چھوٹے پن بجلی گھروں سے آتی ہے اور سردیوں میں جب نالے جم جاتے ہیں تو پیداوار ایک چوتھائی رہ جاتی ہے۔ باقی کمی ڈیزل سے پوری کی جاتی ہے، بشرطیکہ ڈیزل میسر ہو۔',
      ),
      alsoSee(article('china-pakistan-cpec-upgrade-urdu'), 'background'),
      h2('دس دن کی مہلت'),
      p(
        'دیہات نے اعلان کیا ہے کہ دسویں دن پولو گراؤنڈ میں سب کے سامنے کاپیوں کا جدول سے موازنہ کیا جائے گا۔ اگر گیارہ میں سے نو دیہات کو وعدے کے مطابق بجلی ملی تو کوئی سڑک پر واپس نہیں آئے گا۔',
      ),
    ],
  },
  {
    slug: 'supreme-court-reserves-ruling-on-local-government-petitions',
    section: 'national',
    genre: 'news',
    kicker: 'Courts',
    headline: 'Supreme Court reserves ruling on local-government petitions',
    standfirst:
      'Five days of argument turned on one word: whether a province that “shall” hold council elections must also say when.',
    dateline: 'Islamabad',
    bylines: ['adeel-shah'],
    topics: ['courts', 'elections'],
    published: { hoursAgo: 6.6 },
    body: () => [
      p(
        'The Supreme Court has reserved its ruling on nine petitions that ask when provinces must hold elections to local councils. It gave no date for the judgment.',
      ),
      p(
        'The constitution says that each province shall establish a system of local government and devolve political, administrative and financial responsibility to it. The petitioners, most of them former councillors, argue that a duty without a date is not a duty. Counsel for the provinces replied that boundaries must be drawn first, and that boundaries wait for the census.',
      ),
      p(
        'The bench put one question to every advocate in turn: if a council’s term has ended and no election is called, who signs the cheque for the street lamps? Four different answers were given. The court asked for all of them in writing.',
      ),
      p(
        'Until it rules, administrators appointed by the provinces go on running the councils whose terms have run out. In one town on the Indus the administrator is the fourth in three years, and the lamps have been dark since the second.',
      ),
    ],
  },
  {
    slug: 'finance-bill-clears-committee',
    section: 'national',
    genre: 'news',
    kicker: 'Politics',
    headline: 'Finance bill clears committee with seven dissents and one surprise',
    standfirst:
      'A clause that would have taxed second-hand school books was struck out by the members who had proposed it.',
    dateline: 'Islamabad',
    bylines: ['adeel-shah'],
    topics: ['parliament', 'public-money'],
    published: { hoursAgo: 11.4 },
    body: () => [
      p(
        'The supplementary finance bill has passed the committee stage after nineteen hours of sittings. Seven notes of dissent are attached, the longest of them eleven pages, the shortest one line.',
      ),
      p(
        'The surprise came in clause 14. As drafted it ended the exemption of printed matter sold by weight, which was meant for waste paper. Two members read it aloud and noticed that second-hand school books are sold by weight as well. They withdrew the clause that they themselves had brought, and nobody objected.',
      ),
      p(
        'What is left raises the duty on imported tiles, lowers it on parts for tube wells and moves the date for small traders’ returns by three months. The dissents concern the tiles.',
      ),
      p(
        'The bill goes to the full house next week, where each party has been given two hours. Second-hand booksellers, who had collected nine thousand signatures before the clause was read aloud, have asked to have them back.',
      ),
    ],
  },
  {
    slug: 'quettas-water-board-publishes-its-meter-readings',
    section: 'national',
    genre: 'news',
    kicker: 'Provinces',
    headline: 'Quetta’s water board publishes its meter readings for the first time',
    standfirst: 'The list shows where the city’s water goes. Almost half of it goes nowhere that has a meter.',
    dateline: 'Quetta',
    bylines: ['news-desk'],
    topics: ['quetta', 'water', 'public-money'],
    published: { hoursAgo: 20.5 },
    body: () => [
      p(
        'For thirty years the readings of Quetta’s bulk water meters were kept in ledgers at the pumping stations and shown to auditors. Now they hang, district by district, on the wall of the board’s office, and anybody may copy them.',
      ),
      p(
        'They make sober reading. Of every hundred litres that leave the tube wells and reservoirs, fifty-three pass a meter again before they reach a tap. The other forty-seven are lost to leaks, to connections nobody has listed, and to meters that stopped years ago and were entered each month with the number of the month before.',
      ),
      figures('Where a hundred litres go', [
        ['53', 'reach a meter in a house, a shop or a mosque'],
        ['29', 'are thought to leak away'],
        ['18', 'go to connections that are on no list'],
      ]),
      p(
        'The board’s engineers asked for the publication themselves. As long as nobody could see the gap, they say, nobody would pay for closing it. The first month has brought two hundred letters. Forty came from people who wished to declare a connection that they had never been billed for, and asked what it would cost to make it honest.',
      ),
      h2('Digging where the numbers point'),
      p(
        'Two crews have begun to work from the list. They go to the streets where most water enters and least comes out, at night, when the taps are shut and a leak can be heard through a steel rod held to the ear. In the first three weeks they found thirty-one.',
      ),
      p(
        'Water under Quetta is pumped from deeper each year. Nobody at the board claims that meter readings will change that. But the cheapest well in the city, as one of the engineers put it, is the one that has been leaking under the road.',
      ),
    ],
  },
  {
    slug: 'the-bus-lane-that-worked',
    section: 'national',
    genre: 'news',
    kicker: 'Karachi',
    headline: 'The bus lane that worked, and the flyover that will end it',
    standfirst:
      'Painted in one weekend, it took nineteen minutes off the ride to work. The road above it has been planned since 2016.',
    dateline: 'Karachi',
    bylines: ['hina-baig', 'maria-gill'],
    topics: ['karachi', 'roads'],
    lead: { picture: 'city', caption: 'Karachi at the hour when the second shift rides home.' },
    published: { hoursAgo: 27 },
    body: () => [
      p(
        'It was meant as a stopgap. While a sewer was being relaid, the city painted a yellow line along four kilometres of the road to the harbour and told the buses to keep to the left of it. The sewer was finished in the spring. The line stayed, because nobody had been told to remove it.',
      ),
      p(
        'By summer the conductors had noticed that they could sell a third round trip before noon. Passengers noticed that they were early. A class of engineering students stood at nine stops with stopwatches for two weeks and wrote down what had happened.',
      ),
      table(
        'The ride from the junction to the harbour, weekday mornings',
        ['Measure', 'Before the line', 'With the line'],
        [
          ['Minutes by bus', '52', '33'],
          ['Minutes by car', '41', '43'],
          ['Buses an hour', '18', '27'],
          ['Passengers an hour', '1,050', '1,720'],
        ],
      ),
      p(
        'Cars, in other words, lost two minutes, and people in buses gained nineteen. Shopkeepers who had feared for their customers report no change, except that the ones who come by bus come in the morning.',
      ),
      h2('A flyover with a date'),
      p(
        'In March the lane will go. A flyover, first drawn in 2016, has its money and its contractor. Its pillars stand exactly on the yellow line. During two and a half years of building, buses and cars will share one lane in each direction; afterwards the cars will have four lanes in the air and the buses what is left below.',
      ),
      p(
        'The transport department does not dispute the students’ figures. It says that the flyover was approved on the traffic of its day, and that a contract signed is a contract owed. Two councillors have asked whether the pillars could be moved by three metres. The answer, that the foundations would have to be tested again, came with a price: about as much as the paint would cost for four hundred kilometres.',
      ),
      p(
        'On the last bus before midnight the conductor had his own calculation. Three trips before noon, he said, had paid for his daughter’s college. He had not yet worked out what two would pay for.',
      ),
    ],
  },
  {
    slug: 'four-by-elections-one-ballot-paper',
    section: 'national',
    genre: 'news',
    kicker: 'Elections',
    headline: 'Four by-elections, one ballot paper, and a typeface nobody could read',
    standfirst: 'Eighteen names fitted on one sheet. The dots that tell them apart did not.',
    dateline: 'Islamabad',
    bylines: ['adeel-shah'],
    topics: ['elections', 'lettering'],
    published: { hoursAgo: 44 },
    body: ballotPaper,
    life: [
      {
        kind: 'clarification',
        hoursAgo: 31,
        note: 'This article has been changed to make clear that the circular of 2002 came from the printers’ department and not from the election authority.',
        change: {
          body: (refs) =>
            reworded(ballotPaper(refs), [
              [
                'A circular from 2002 asks for',
                'A circular of the government printers’ department from 2002, which does not bind the election authority, asks for',
              ],
            ]),
        },
      },
    ],
  },
  {
    slug: 'the-canal-roster-goes-online',
    section: 'national',
    genre: 'news',
    kicker: 'Sindh',
    headline: 'The canal roster goes online, two seasons late',
    standfirst:
      'Farmers at the tail of the canal can now see whose turn it is. Those at the head could always see it from the window.',
    dateline: 'Mirpur Khas',
    bylines: ['news-desk'],
    topics: ['water', 'farming'],
    lead: { picture: 'paddy', caption: 'Transplanting rice on one of the farms that depend on the roster.' },
    published: { hoursAgo: 52 },
    body: () => [
      p(
        'A canal roster is a simple thing: a list that says which watercourse is open, on which day, for how many hours. In lower Sindh it has always existed. It hung in the gauge reader’s hut, eleven kilometres from the farms that most needed it.',
      ),
      p(
        'Since this week it can be read on a telephone. Each of the 214 watercourses in the division has a page with its next turn, the level at the gate and a button to say that no water came. The page was promised for the season before last.',
      ),
      facts(
        'How a turn is counted',
        p(
          'A turn is measured in minutes for each acre. It begins when the gate is opened, not when the water arrives, which at the end of a long watercourse may be two hours later. The new page shows both times.',
        ),
      ),
      p(
        'On the first day the button was pressed 1,306 times. Engineers had expected a hundred. They have since learned that many of the presses came from one village school, where the teacher had set the roster as an exercise in reading tables.',
      ),
      p(
        'The rest were real. In nineteen watercourses the gate had been opened, but a bank had been cut higher up. In the past such a report took a day’s ride and a stamped form. Now it arrives with a place and a minute, and the division has to answer it within two days, on the same page, where the neighbours can read the answer too.',
      ),
      p(
        'How that will end nobody yet knows. At the tail, they are printing the page and pinning it to the wall of the gauge reader’s hut.',
      ),
    ],
  },
]
