import {
  a,
  alsoSee,
  b,
  bullets,
  facts,
  figures,
  h2,
  h3,
  numbered,
  p,
  pictureBlock,
  pullQuote,
  quote,
  table,
} from '#verbs/demo/blocks.ts'
import type { DemoStory } from '#verbs/demo/story.ts'

export const economyStories: readonly DemoStory[] = [
  {
    slug: 'americas-tech-break-reaches-the-arabian-sea',
    section: 'economy',
    genre: 'news',
    kicker: 'Trade',
    headline: 'America’s tech break with China reaches the Arabian Sea',
    standfirst: 'Shipping schedules show which cargo moved first, and which ports were quick enough to catch it.',
    dateline: 'Karachi',
    bylines: ['hina-baig'],
    topics: ['shipping', 'united-states', 'china', 'semiconductors'],
    lead: { picture: 'port' },
    published: { hoursAgo: 2.2 },
    body: ({ article, picture }) => [
      p(
        'The first thing to move was the packaging. Not the chips themselves, which fly, but the trays in which they fly: black plastic, ribbed, stacked by the ten thousand in forty-foot boxes that weigh almost nothing. In spring the boxes went from Shenzhen to Long Beach. By autumn they were going from Shenzhen to Penang, from Penang to Chennai, and some from Chennai past Karachi without stopping.',
      ),
      p(
        'A container ship is an honest witness. It cannot hide its draught, its port of call or the hour at which it left. Broadsheet has put together the published schedules of nine liner services that touch the Arabian Sea, week by week for two years, and counted what was changed: which calls were added, which were dropped, and for whom the ships waited.',
      ),
      p(
        'The result is a picture of a great untying, seen from the waterline. Washington’s break with Chinese technology has not stopped trade. It has put extra corners into it. And at each corner there is a port that was ready, or one that was not.',
      ),
      h2('Who caught it'),
      table(
        'Weekly calls by the nine services',
        ['Port', 'Two years ago', 'Now', 'Average wait'],
        [
          ['Chennai', '4', '7', '14 hours'],
          ['Colombo', '11', '13', '9 hours'],
          ['Mundra', '8', '9', '12 hours'],
          ['Karachi', '6', '5', '31 hours'],
          ['Gwadar', '0', '1', 'none'],
          ['Salalah', '7', '9', '8 hours'],
        ],
      ),
      p(
        'Chennai gained most, because factories that test and package chips have opened within an hour’s drive of the quay. Colombo gained because it is Colombo: a harbour where boxes change ships at night and nobody asks for a stamp until morning. Salalah gained from everybody else’s delays.',
      ),
      p(
        'Karachi lost one service in the spring. The line’s schedule gives the reason in the flat language of schedules: “berth window not assured”. A ship that waits thirty-one hours for a crane burns the profit of the call. The cranes are new. What is missing, the harbour pilots say, is a channel in which two large ships may pass each other, so that each arrival waits for a departure.',
      ),
      pictureBlock(picture('chip'), 'What the trays are for. The chip itself travels by air.'),
      h2('Boxes that weigh nothing'),
      p(
        'Why should a port care about plastic trays? Because of what follows them. The first to come is packaging for parts; then come the parts; then the machines that join the parts; and with the machines come people who rent flats. In Penang this sequence took ten years. In Chennai it has taken three.',
      ),
      facts(
        'The order in which an industry moves',
        numbered(
          [b('Trays and film.'), ' Light, cheap, no secrets.'],
          [b('Connectors, casings, cable.'), ' Made wherever labour and moulds are.'],
          [b('Test benches.'), ' Heavy, fragile, and a sign that engineers will stay.'],
          [b('Packaging lines.'), ' The first step that needs clean rooms and steady current.'],
          [b('The rest.'), ' Rarely, late, and where somebody else has paid.'],
        ),
      ),
      p(
        'Steady current is the condition that officials here mention last and managers first. A packaging line does not forgive a flicker. A planner for one of the large electronics makers, who looked at three sites in South Asia last year and may not be named, kept a recorder on the wall of each for thirty days. It is the only document from the visit that he still has.',
      ),
      quote(
        'The planner, who compared three sites',
        'Everybody showed me a tax holiday. I asked to see the voltage. Two showed me the tax holiday again.',
      ),
      h2('Gwadar’s one call'),
      p(
        'The newest line on the map belongs to Gwadar. Since last month a ship of 2,500 containers has called there once a week on its way from the Gulf to Colombo. On its first voyage it left half full, with frozen fish, onyx and eleven boxes of trays sent on trial.',
      ),
      p(
        'The trial was watched closely. At the same time eleven more left the same quay by road, crossed the Khunjerab Pass and arrived in Kashgar after nine days, two of which were spent at a sit-in. By sea and rail, around the whole of Asia, they would have needed thirty-three. In money the road was dearer by a third. For trays it makes no sense. For what follows the trays it might.',
      ),
      alsoSee(article('along-the-karakoram-highway-the-lights-are-off')),
      h2('What the schedules do not show'),
      p(
        'Ships tell where cargo goes. They do not tell who decides. In the offices of the freight forwarders on Karachi’s main street, the change is felt as a change of questions. Two years ago customers asked for the cheapest way. Now they ask for a way that touches, or does not touch, certain countries; and they want it in writing, with the history of each part.',
      ),
      p(
        'That paper, the pedigree of a part, has become a trade of its own. It is not a glamorous one, and it did not exist in this city two years ago. A young firm on the second floor above a sweet shop does nothing but trace where components have been. It has forty employees, most of them women with degrees in statistics. Its largest customer is a maker of sewing machines in Punjab, which learned that one bearing in each machine could close a market to it. The bearing was replaced by one from Sialkot, which costs more and, to the maker’s surprise, lasts longer.',
      ),
      pullQuote('Everybody showed me a tax holiday. I asked to see the voltage.', 'A planner who compared three sites'),
      p(
        'From its window one can see the cranes. On the afternoon of our visit two were working and four were not. Out at the anchorage, in a line towards the horizon, lay the reason: five ships, waiting for one another to leave.',
      ),
    ],
  },
  {
    slug: 'rupee-steady-as-central-bank-holds-rate',
    section: 'economy',
    genre: 'news',
    kicker: 'Public money',
    headline: 'Rupee steady as central bank holds rate at 11 per cent',
    standfirst: 'The statement drops one word, and the market noticed before the page had finished loading.',
    dateline: 'Karachi',
    bylines: ['hina-baig', 'sana-mirza'],
    topics: ['public-money'],
    published: { hoursAgo: 0.7 },
    body: () => [
      p(
        'The State Bank has left its policy rate at 11 per cent. The rupee hardly moved after the announcement; it closed within four paisas of the previous day.',
      ),
      p(
        'All eleven analysts whom Broadsheet had asked expected the decision. What they had not expected was the wording. The last statement called the outlook for prices “broadly stable”. The new one calls it “stable”. In a text of nine hundred words it was the only change in the paragraph on inflation.',
      ),
      p(
        'Traders read the missing word as a sign that the next move will be a cut. Yields on six-month bills fell by a tenth of a point in the first hour. Asked about the adverb, a member of the bank’s staff said that the sentence had been found long.',
      ),
      p(
        'The committee meets again in six weeks. By then the bank will have the first figures on this season’s cotton, and will know whether farmers are still holding back part of the crop, as ginners say they are.',
      ),
    ],
  },
  {
    slug: 'chittagong-port-clears-backlog',
    section: 'economy',
    genre: 'news',
    kicker: 'Trade',
    headline: 'Chittagong port clears backlog after four-day strike',
    standfirst: 'The last of 31 waiting ships berthed at noon; demurrage bills will take longer.',
    dateline: 'Chittagong',
    bylines: ['farhana-karim'],
    topics: ['shipping', 'bangladesh', 'work'],
    sources: [{ source: 'berth-bulletin', role: 'source' }],
    lead: { picture: 'port', caption: 'Work went on through the night on the container quay.' },
    published: { hoursAgo: 1.1 },
    body: () => [
      p(
        'The last of the thirty-one ships that had queued outside Chittagong came alongside at noon. The port has now cleared the backlog from a strike of four days by lorry drivers and lighter crews.',
      ),
      p(
        'Pilots worked double shifts for five nights to bring the ships in on every tide. At the height of the queue the wait stood at nine days. It is back to a day and a half, which is usual for the season.',
      ),
      p(
        'The strike ended with an agreement that empty lorries get a waiting room with water, a roof and a number, so that nobody loses his place by sleeping. It opens next month beside gate four.',
      ),
      p(
        'Who pays for the lost days is still open. Owners have sent demurrage bills to importers, who have sent them to the port, which has sent them back. An arbitrator is to be named within the month.',
      ),
    ],
  },
  {
    slug: 'faisalabads-looms-go-back-to-two-shifts',
    section: 'economy',
    genre: 'news',
    kicker: 'Textiles',
    headline: 'Faisalabad’s looms go back to two shifts, and nobody calls it a recovery yet',
    standfirst: 'Orders are back, margins are not. On the second shift they count in metres and in minutes of current.',
    dateline: 'Faisalabad',
    bylines: ['hina-baig'],
    topics: ['textiles', 'power', 'work'],
    lead: { picture: 'loom' },
    published: { hoursAgo: 6.9 },
    body: ({ article, picture }) => [
      p(
        'Loom 14 broke a warp thread at six minutes past ten in the evening. The man who mended it, with a knot that took four seconds, had not stood at a loom after sunset for nineteen months. He had driven a delivery motorcycle, like most of the second shift. His hands, he said, had been waiting.',
      ),
      p(
        'In the weaving sheds along the canal, the second shift is back. Of 212 small mills that belong to the power-loom owners’ association, 131 now run from six in the morning until two at night. At the low point there were forty. In the streets behind the sheds, tea stalls have bought second kettles.',
      ),
      p(
        'Nobody calls it a recovery. The owners say “orders”. The weavers say “for now”. Both look at the same clock on the wall, which has two extra hands painted on it in red. They show when the current is expected to go.',
      ),
      h2('Where the orders come from'),
      p(
        'The orders are real. Buyers in Europe who had moved to other countries have spread their risk again; some have found that their new suppliers were short of cotton. Plain sheeting is sold until the end of next quarter. What has not returned is the price. A metre brings nine per cent less than before the looms stopped, in rupees that buy less.',
      ),
      figures('The second shift', [
        ['131', 'of 212 mills run two shifts; at the low point it was 40'],
        ['−9%', 'price for a metre of sheeting against two years ago'],
        ['47 min', 'average outage on a working night'],
        ['3,400', 'weavers called back, by the association’s count'],
      ]),
      p(
        'A mill that weaves at a loss to keep its customers is a mill with a date. The owners’ bank, which is in most cases the same bank, has asked for that date in writing. The answer that several have given is the price of electricity.',
      ),
      h2('A sum on the back of a bobbin'),
      p(
        'The arithmetic fits on the paper cone of a bobbin, and that is where the foreman of one mill has written it. Of each hundred rupees that a metre costs to weave, fifty-two are yarn, nineteen are current, fourteen are wages and the rest is everything else. A year ago, current was thirteen.',
      ),
      table(
        'What a metre of sheeting costs to weave, in rupees of each hundred',
        ['Part of the cost', 'Two years ago', 'Now'],
        [
          ['Yarn', '57', '52'],
          ['Current', '11', '19'],
          ['Wages', '15', '14'],
          ['Repairs and parts', '9', '8'],
          ['Everything else', '8', '7'],
        ],
      ),
      p(
        'Worse than the price is the surprise. A loom that stops without warning leaves a line in the cloth. Cloth with a line is sold by weight. In one week in the spring the foreman sold two tonnes of it to a man who makes mattress covers and who no longer haggles, because he knows that they have no choice.',
      ),
      quote(
        'The foreman of a mill with twenty-four looms',
        'Do not make it cheaper, if you cannot. Tell me at noon when it will go, and I will stop the looms with my own hand at the end of a piece.',
      ),
      pictureBlock(picture('pylons'), 'The line that feeds the weaving district, after the evening outage.'),
      h2('Sun on the shed'),
      p(
        'Some have stopped waiting. On the long roofs east of the canal, panels cover what used to be a place for drying yarn. From ten to three, forty mills take nothing from the grid. At night they are where everybody is. Batteries that would carry one shed through an average outage cost as much as four looms, and the bank would rather lend for looms.',
      ),
      alsoSee(article('textile-exporters-ask-for-daily-power-schedule')),
      p(
        'The association has worked out a half-way house. If the distribution company fixed its outages a day ahead, mills could stop by turns, shed by shed, and share the batteries of those that have them. The company has answered that it does not know a day ahead itself. The association has asked who does.',
      ),
      h2('What the weavers say'),
      p(
        'The wages for the second shift are the same as for the first, with tea. There is no bonus for the night. The union’s list of wishes is short: a bus after two, because the last one goes at midnight; a fan for each two looms; and pay for the minutes when the current is away, since a weaver cannot leave the loom but earns nothing beside it.',
      ),
      bullets(
        'The bus has been promised from next month, on a route that passes eleven mills.',
        'The fans are being bought by some owners and not by others.',
        'Pay for dark minutes has been agreed in nine mills, at half the rate.',
      ),
      p(
        'Women have come back in smaller numbers. Most of those who wound bobbins before the closures now sew at home, where the pay is worse and the current no better. A mill near the cattle market that hired a van to bring them has filled every place. Its owner, who had thought of the van as charity, has started to enter it under machinery. His winders break fewer threads than those of his neighbours, he says, and they are never late.',
      ),
      pullQuote(
        'Tell me at noon when it will go, and I will stop the looms with my own hand.',
        'The foreman of a mill',
      ),
      p(
        'At twenty to one the lights in the shed sank to orange, came back, and held. Twenty-four men looked up and went on. The hands painted on the clock had said a quarter to. Loom 14 finished its piece, the twentieth of the night, with a clean edge and no line in it.',
      ),
    ],
  },
  {
    slug: 'rooftop-panels-now-out-earn-the-grid-at-noon',
    section: 'economy',
    genre: 'news',
    kicker: 'Energy',
    headline: 'Rooftop panels now out-earn the grid at noon',
    standfirst:
      'Net-metering applications in Lahore have doubled since March. The distribution company wants a fixed charge.',
    dateline: 'Lahore',
    bylines: ['maria-gill'],
    topics: ['clean-energy', 'power', 'public-money'],
    lead: { picture: 'solar' },
    published: { hoursAgo: 10.8 },
    body: ({ article, picture }) => [
      p(
        'At thirteen minutes past twelve, on a cloudless working day, the needle in the control room crossed a mark that nobody had painted on the dial. For fifty-one minutes the roofs of one Lahore district sold more electricity than the district’s own feeder delivered.',
      ),
      p(
        'It has happened on most bright days since. Applications for net metering, under which households are paid for what they do not use, have doubled since March. The waiting list is as long as the list of those already connected.',
      ),
      figures('One district, one bright day', [
        ['51 min', 'in which roofs supplied more than the feeder'],
        ['2×', 'applications for net metering since March'],
        ['38%', 'of connections with panels pay no net bill'],
      ]),
      h2('Who pays for the wire'),
      p(
        'The distribution company does not begrudge anyone the sun. Its complaint is about the wire. A household that sells at noon and buys at night uses the line twice, and in a good month pays for it not at all. The cost of poles and transformers falls on those without a roof: tenants, small shops, people on the ground floor.',
      ),
      p(
        'It has asked the regulator for a fixed monthly charge according to the size of the connection. Owners of panels reply that they were promised a price for seven years and have borrowed on it.',
      ),
      quote(
        'A tailor who rents a ground-floor shop and has no roof of his own',
        'They are fighting over who gets the sun. I would like to know who pays for the evening.',
      ),
      pictureBlock(picture('city'), 'After dark everybody buys. The evening peak has grown by a sixth in two years.'),
      h2('A third proposal'),
      p(
        'Engineers at the university have put a third proposal on the table: pay for power by the hour. A unit sold at noon, when there is plenty, would earn little; the same unit from a battery at eight in the evening would earn four times as much. The tailor could rent a share of a panel on somebody else’s roof and have it counted on his own bill.',
      ),
      alsoSee(article('why-chashma-5-needs-a-new-line'), 'background'),
      p(
        'The regulator will hear all three. The hearing has been set for eleven in the morning, and is expected to run past noon.',
      ),
      p('The writer of this report has panels on her roof, as ', a('/by/maria-gill', 'her page'), ' says.'),
    ],
  },
  {
    slug: 'chip-packaging-wants-a-south-asian-home',
    section: 'economy',
    genre: 'news',
    kicker: 'Technology',
    headline: 'Chip packaging wants a South Asian home. Three cities want it back',
    standfirst: 'Chennai has the ports, Dhaka the wages and Colombo the tax holiday. None has all of the water.',
    dateline: 'Chennai',
    bylines: ['ravi-menon'],
    topics: ['semiconductors', 'india', 'bangladesh', 'sri-lanka'],
    lead: { picture: 'chip' },
    published: { hoursAgo: 16.5 },
    body: ({ article, picture }) => [
      p(
        'Packaging is the kitchen work of the chip trade. The wafer arrives from far away with its secrets already printed. It is cut, glued, wired with threads thinner than hair, sealed in plastic and tested until it fails or passes. It needs clean air, clean water and people who do not fidget.',
      ),
      p(
        'For forty years it was done in East Asia. Now buyers want a second kitchen, and three cities on the Bay of Bengal and the Indian Ocean have laid the table.',
      ),
      table(
        'What the three cities offer',
        ['City', 'Strength', 'Weakness', 'Offer'],
        [
          ['Chennai', 'Port, suppliers, engineers', 'Water in summer', 'Half of the building cost'],
          ['Dhaka', 'Wages, speed of hiring', 'Voltage', 'A zone with its own power plant'],
          ['Colombo', 'Port, tax, quiet', 'Few engineers', 'Ten years without tax'],
        ],
      ),
      h2('Two million litres'),
      p(
        'A middling plant uses two million litres of very pure water a day. In Chennai that has led to the oddest contract of the year: a packaging firm will clean the sewage of a suburb of ninety thousand people, use it, clean it again, and sell it on to a maker of car batteries. The suburb’s council insisted on one clause. If the rains fail, the houses come first.',
      ),
      pictureBlock(
        picture('solar'),
        'One of the offers includes a field of panels. Test benches run by day and by night.',
      ),
      p(
        'Dhaka’s case rests on hands. Garment workers who set eight hundred buttons an hour have been tried on bonding machines. After six weeks their error rate was lower than that of the instructors, one of whom has asked to be sent back for training.',
      ),
      quote(
        'A personnel manager who has hired in all three cities',
        'You can buy a machine in a quarter and a building in a year. What you cannot buy is four hundred people who notice when something sounds wrong.',
      ),
      h2('Colombo’s wager'),
      p(
        'Colombo does not compete on numbers. It offers to be the place where things are tested: fewer people, better paid, next to a harbour from which anything reaches anywhere in two weeks. Its university has opened a course in failure analysis, which the students call the detective school.',
      ),
      p(
        'All three may win. Packaging is not one industry but five, and its buyers have learned to dislike a single address. What would worry me, said an engineer who has worked in the trade since it left Manila, is a region in which each city builds for the same customer.',
      ),
      alsoSee(article('the-great-unknotting'), 'background'),
    ],
  },
  {
    slug: 'why-chashma-5-needs-a-new-line',
    section: 'economy',
    genre: 'explainer',
    kicker: 'Energy',
    headline: 'Why Chashma 5 needs a new line before it needs a new reactor',
    standfirst:
      'A power plant is worth what its wires can carry. A short guide to the least photographed part of the electricity supply.',
    bylines: ['maria-gill'],
    topics: ['power', 'cpec', 'clean-energy'],
    lead: { picture: 'pylons' },
    published: { hoursAgo: 38 },
    body: ({ article, picture }) => [
      p(
        'The fifth unit of the Chashma Nuclear Power Plant is under construction on the Indus. It is expected to generate 40,000 direct and indirect jobs, and some day a great deal of electricity. Between the electricity and anybody’s kettle lies the subject of this page.',
      ),
      h2('What is a transmission line for?'),
      p(
        'Power stations are built where there is water, wind or coal. People live somewhere else. A transmission line carries the current between them at a very high voltage, because at a high voltage less is lost as heat. Near the town a substation brings it down in steps.',
      ),
      p(
        'A line can carry only so much. When it is full, a cheap plant at the far end has to be turned down, and a dearer one on the near side is started in its place. Everybody pays for both.',
      ),
      h2('Is Pakistan short of plants or of lines?'),
      p(
        'Taken over the year, of lines. The country’s plants could produce more than it has ever used at one time. In summer, cheap power from the south cannot all reach the north; on some days a fifth of it stays where it was made. In the mountains of Gilgit-Baltistan the trouble is simpler: there is no line at all.',
      ),
      figures('The corridor’s list', [
        ['11', 'plants on the clean-energy list'],
        ['4', 'lines on the same list'],
        ['1', 'line with a date'],
      ]),
      h2('What would Chashma 5 change?'),
      p(
        'A large nuclear unit runs day and night at the same output. It cannot be turned down at noon, when the roofs of Lahore are selling, or up at eight, when they buy. That makes it a good neighbour for factories and an awkward one for a full line. The two lines that leave Chashma today were laid out for its first four units.',
      ),
      pictureBlock(picture('solar'), 'Panels produce most when a reactor’s steady output is least needed.'),
      facts(
        'Words you will meet',
        bullets(
          [b('Capacity:'), ' what a plant could produce if it were asked.'],
          [b('Load:'), ' what is being used at this moment.'],
          [b('Evacuation:'), ' the engineers’ word for getting power out of a plant. Nobody is hurt.'],
          [b('Losses:'), ' what goes in at one end and does not come out at the other, whether by heat or by hook.'],
        ),
      ),
      h2('Why are lines built last?'),
      h3('They have no opening day'),
      p(
        'A plant can be inaugurated. A line is finished when it is dull. Ministers who have cut ribbons at six plants have not been seen at a pylon.',
      ),
      h3('They cross everybody’s land'),
      p(
        'A plant needs one site. Three hundred kilometres of line need eight hundred, each with an owner, a crop and a cousin with a law degree. Surveyors count two years for the walking and three for the paper.',
      ),
      h3('Nobody owns the delay'),
      p(
        'If a plant stands idle for want of a line, its owner is paid for being ready. The bill goes to the customers, in small print and in small amounts.',
      ),
      h2('What would help?'),
      numbered(
        'Sign for the line before the plant. Elsewhere it is a rule that the wires are ordered first.',
        'Pay land owners by the year instead of once, so that a pylon is worth having.',
        'Print each month how much cheap power could not be carried, and what was burned instead.',
        'Use the lines there are for longer: sensors that read the temperature of a wire let it carry more on a cool day.',
      ),
      alsoSee(article('china-pakistan-agree-to-upgrade-cpec-2-0-cooperation'), 'background'),
      p(
        'The fourth is the cheapest. A trial on one line near Multan found room for nine per cent more, in an ordinary week, with nothing built but a box on every fortieth mast. The engineers who ran it would like to try a second line. They have asked for the one that leaves Chashma.',
      ),
    ],
  },
  {
    slug: 'sri-lanka-opens-bidding-for-two-northern-wind-farms',
    section: 'economy',
    genre: 'news',
    kicker: 'Energy',
    headline: 'Sri Lanka opens bidding for two northern wind farms',
    standfirst: 'Bids close in twelve weeks; the grid link is the State’s to build.',
    dateline: 'Colombo',
    bylines: ['nimmi-perera'],
    topics: ['sri-lanka', 'clean-energy', 'power'],
    published: { hoursAgo: 22.5 },
    body: () => [
      p(
        'Sri Lanka has invited bids for two wind farms on its northern coast, of fifty megawatts each. Envelopes are to be opened in public in twelve weeks.',
      ),
      p(
        'For the first time the contract is printed before the bidding and may not be changed after it. It runs to sixty-one pages, is written in three languages, and has a page at the front that says in plain words who bears which risk. The wind is the bidder’s. The grid link, a line of thirty-four kilometres, is the State’s.',
      ),
      p(
        'Fishermen from four villages had asked for the turbines to stand inland of their nets. The new map moves eleven of them by up to six hundred metres.',
      ),
      p(
        'Whoever offers the lowest price for a unit over twenty years wins. A bid above a ceiling, which is kept in a sealed envelope of its own, is not considered.',
      ),
    ],
  },
  {
    slug: 'textile-exporters-ask-for-daily-power-schedule',
    section: 'economy',
    genre: 'news',
    kicker: 'Textiles',
    headline: 'Textile exporters ask for daily power schedule, not a subsidy',
    standfirst: 'A letter of one page asks for something that costs nothing: to be told by noon.',
    dateline: 'Faisalabad',
    bylines: ['maria-gill'],
    topics: ['textiles', 'power'],
    published: { hoursAgo: 13.2 },
    body: ({ article }) => [
      p(
        'The associations of spinners, weavers and dyers have sent a joint letter to the power division. It has one page and one request. They would like to know, each day by noon, at which hours the current will be cut on the following night.',
      ),
      p(
        'Two years ago the same associations asked for a cheaper tariff. They have not withdrawn that wish, the letter says, but they have learned to tell the price of electricity from the price of surprise. A stoppage with an hour’s notice costs a mid-sized mill a fifth of what it costs without.',
      ),
      p(
        'The division has replied that outages follow from faults, and that faults give no notice. The associations’ engineers have gone through last quarter’s log. By their count, seven stoppages in ten were planned a day or more ahead, by somebody, on paper. They have asked whether the paper might be shared.',
      ),
      alsoSee(article('faisalabads-looms-go-back-to-two-shifts')),
    ],
  },
  {
    slug: 'night-shift-nurses-get-a-bus',
    section: 'economy',
    genre: 'news',
    kicker: 'Work',
    headline: 'Night-shift nurses get a bus. It took six letters and one spreadsheet',
    standfirst: 'A small change on route 14, and a template for other wards.',
    dateline: 'Lahore',
    bylines: ['maria-gill'],
    topics: ['work', 'roads'],
    lead: { picture: 'city', caption: 'Route 14 passes Canal View Hospital at 02:20.' },
    published: { hoursAgo: 41 },
    body: () => [
      p(
        'The last bus on route 14 used to leave at ten minutes to midnight. The late shift on the wards ends at two. For years the nurses bridged the difference with what they had: brothers, shared rickshaws, a chair in the linen room until dawn.',
      ),
      p(
        'Last winter one of them began to write the differences down. Who went home how, what it cost, how long it took, who had stayed. After eleven weeks the spreadsheet had four hundred lines. The average nurse on the late shift spent a seventh of her pay on getting home from it.',
      ),
      p(
        'The first letter to the transport company was answered with a leaflet. The second asked for the cost of one more bus, and the company, to its credit, worked it out. The third enclosed the spreadsheet. The fourth was signed by the ward sisters and the fifth by the kitchen and the porters, who turned out to have the same trouble.',
      ),
      quote(
        'The nurse who kept the spreadsheet',
        'They said there was no demand. I sent them the demand, in alphabetical order.',
      ),
      p(
        'The sixth letter offered a trial: three months, one bus at twenty past two, and a promise of at least thirty passengers. On the first night there were fifty-three. A bakery on the route has started to open at half past two, for reasons of its own.',
      ),
      p('The company has asked for the spreadsheet’s columns. Two other hospitals are filling them in.'),
    ],
    life: [
      {
        kind: 'correction',
        hoursAgo: 36,
        note: 'A picture caption named the wrong hospital.',
        change: { lead: { picture: 'city', caption: 'Route 14 passes Ravi Road Hospital at 02:20.' } },
      },
    ],
  },
  {
    slug: 'who-holds-the-regions-debt',
    section: 'economy',
    genre: 'news',
    kicker: 'Debt',
    headline: 'Who holds the region’s debt, in one table',
    standfirst: 'Five countries, four kinds of lender, and twenty figures of which we can stand by eighteen.',
    bylines: ['hina-baig'],
    topics: ['debt', 'public-money', 'sri-lanka'],
    embargo: { inHours: 'indefinite', reason: 'Two of the twenty figures wait for the ministry’s answer in writing.' },
    body: ({ article }) => [
      p(
        'Governments publish what they owe. They are slower to publish whom they owe it to. We have put the budget papers of five countries beside the lenders’ own reports, and counted the foreign debt by kind of creditor.',
      ),
      table(
        'Foreign public debt by lender, per cent',
        ['Country', 'Banks and bonds', 'Development banks', 'Governments', 'Other'],
        [
          ['Bangladesh', '6', '57', '35', '2'],
          ['Maldives', '31', '17', '49', '3'],
          ['Nepal', '0', '88', '12', '0'],
          ['Pakistan', '14', '42', '41', '3'],
          ['Sri Lanka', '38', '30', '30', '2'],
        ],
      ),
      p(
        'The table says nothing about whether a debt is heavy. It says who sits at the table when it has to be talked about. Development banks sit there longest and are paid first; holders of bonds sit there in the largest number.',
      ),
      alsoSee(article('colombo-learned-to-read-loan-contracts'), 'opinion'),
    ],
  },
]
