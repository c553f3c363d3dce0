import { alsoSee, b, bullets, facts, h2, i, numbered, p, pictureBlock, pullQuote } from '#verbs/demo/blocks.ts'
import type { DemoStory } from '#verbs/demo/story.ts'

export const opinionStories: readonly DemoStory[] = [
  {
    slug: 'verification-is-a-policy-not-a-mood',
    section: 'opinion',
    genre: 'opinion',
    kicker: 'Opinion',
    headline: 'Verification is a policy, not a mood. Write it into the text',
    standfirst:
      'Islamabad’s new doctrine is right to ask for proof before trust. It will only last if somebody outside the room can check the proof too.',
    bylines: ['ayesha-rahim'],
    topics: ['istanbul-talks', 'diplomacy', 'pakistan-afghanistan-border'],
    published: { hoursAgo: 9 },
    body: ({ article }) => [
      p(
        'Trust is cheap on the first day of a ceasefire. It is on the ninth day, when a checkpoint has been moved four hundred metres and nobody can say by whom, that a government finds out whether it signed an agreement or a photograph.',
      ),
      p(
        'The doctrine of verifiable peace starts from that ninth day. It says that a promise without a way of checking it is not yet a promise. Rooted in classical realist thought, it emphasizes verification over trust and deterrence over sentiment, and it asks for a peace that is enforceable and monitored.',
      ),
      p(
        'So far the doctrine lives in speeches. Speeches change with the weather. What would make it a policy is dull: an annex, a map with coordinates, a list of who may inspect what, and a date by which the findings are printed where readers can see them.',
      ),
      pullQuote('A promise without a way of checking it is not yet a promise.'),
      p(
        'There is a precedent for dullness. The post-flood cattle market agreements of the last decade had no preamble at all. They had a table of wells, a table of crossing days and the telephone numbers of two men who could be woken at night. Most of them still hold.',
      ),
      h2('What a good annex says'),
      p(
        'It names the places. It names the people who may visit them without notice. And it says what happens, in working days and not in adjectives, when a visit is refused.',
      ),
      alsoSee(article('what-the-two-page-draft-said'), 'background'),
      p(
        'The draft that failed in Istanbul had most of this. It had seventeen places and twelve inspectors, and for once the working days were counted. What it lacked was a reader. The reports were to go to the two governments and the mediators, and nowhere else. Each side would have known what the other had been found doing, and each would have been free to say at home that nothing had been found.',
      ),
      p(
        'I have taught treaty law for eleven years, and the question that students ask in the first week is the right one: who is going to know? A clause that only its breakers can read protects the breakers. If the findings were printed, village by village, with the dull table and the dull date, then a farmer below the hill could compare the paper with the hill.',
      ),
      h2('Proof has two ends'),
      p(
        'There is a cost, and the doctrine’s friends should name it before its enemies do. Whoever asks to look will be looked at. Some of the seventeen places would be on our side. An officer who has never had to open a gate to a stranger with a clipboard will find that a humiliation, and will say that sovereignty was not meant to be so cold.',
      ),
      p(
        'It was, though. A sovereign is somebody who can let a stranger in without fear of what he will see. If the doctrine is a mood, it will pass with the first good harvest and the first warm handshake. If it is a policy, it will be boring for years. I hope to be bored.',
      ),
    ],
  },
  {
    slug: 'the-unknotting-has-begun',
    section: 'opinion',
    genre: 'opinion',
    kicker: 'Opinion',
    headline: 'The unknotting has begun, and our textile mills are on the wrong end of the string',
    standfirst:
      'Washington and Beijing are dividing the world of circuits. A mill owner in Faisalabad should care more than he does.',
    bylines: ['imran-lodhi'],
    topics: ['textiles', 'united-states', 'china'],
    published: { hoursAgo: 25.5 },
    body: ({ article }) => [
      p(
        'In fourteen years of keeping a mill’s books I entered the word chip three times, each time under repairs. A loom of the kind that Faisalabad is proud of has a board the size of a playing card. It tells the weft when to come. If it fails, forty metres an hour become none, and you wait for a man with a suitcase.',
      ),
      p(
        'The man used to come from Lahore with a board from Taiwan. Then he came with a board from Shenzhen, because it was a third of the price and nearly as good. He is about to tell us that he can bring neither, or one but not the other, or either if we sign a paper that says where the cloth goes. That is what the great unknotting looks like from the floor of a weaving shed.',
      ),
      alsoSee(article('the-great-unknotting'), 'background'),
      p(
        'Our associations write letters about electricity. They are right to. But the string that is being pulled is a longer one. The buyer in North Carolina who takes our towels has a new form. It asks for the origin of the cotton, which we know, of the dye, which we can find out, and of the machine’s controller, at which we laugh. Next year somebody will laugh last.',
      ),
      pullQuote('The string that is being pulled is a longer one.'),
      h2('Three things a mill can do'),
      numbered(
        [
          b('Open the boxes.'),
          ' Make a list of every controller on the floor, its maker and its age. It takes a week and an electrician.',
        ],
        [
          b('Buy the spare now.'),
          ' Two boards for each twenty looms, in a drawer with a lock. It is cheaper than one lost order.',
        ],
        [
          b('Learn to mend.'),
          ' Most dead boards died of one part that costs less than lunch. A bench, a microscope and two graduates would serve a whole street.',
        ],
      ),
      p(
        'The third is where I get impatient. We have built six textile colleges, and in none of them have I seen a soldering iron. We teach the making of cloth as though looms were trees. Meanwhile, in the lanes behind the railway station, boys of sixteen revive telephones under a torch held in the teeth. Nobody has offered them a bench, and they would not know what to do with the form on which to apply for one.',
      ),
      h2('Neither side’s string'),
      p(
        'I am told that we must choose between systems. A country that exports sheets need not choose anything in a hurry. It should make itself hard to tie up: spare parts from two worlds, customers in three, and people who can read a circuit. Knots are only a danger to those who don’t know where the ends are.',
      ),
      p(
        'When I left the mill they gave me a board, framed, the first that I had entered under repairs. I took it to one of the boys behind the station. He had it working in an hour. He asked what it was for.',
      ),
    ],
  },
  {
    slug: 'colombo-learned-to-read-loan-contracts',
    section: 'opinion',
    genre: 'opinion',
    kicker: 'Opinion',
    headline: 'Colombo learned to read loan contracts the hard way. Its neighbours need not',
    standfirst:
      'A default is a long lesson in small print. We have put ours on one searchable list, and anyone may copy it.',
    bylines: ['nimmi-perera'],
    topics: ['debt', 'public-money', 'sri-lanka'],
    published: { hoursAgo: 32 },
    body: () => [
      p(
        'In the spring of 2022, when my country stopped paying its foreign debt, I was asked by a committee to find out what we owed. I had assumed that there would be a list. There were several. They agreed on the currency.',
      ),
      p(
        'The contracts themselves were in nineteen offices. One set stood behind a photocopier. Another had been kept by an engineer who had retired, at his home, in perfect order, because he did not trust the office. We offered to reimburse him for the shelf. It took eight months before we could say, to the nearest hundred million, what had been signed in the name of twenty-two million people, few of whom had been asked.',
      ),
      h2('What the small print said'),
      p(
        'Most of it was ordinary. Lenders are less wicked than novels, and borrowers less foolish. But four kinds of clause turned up again and again, and each of them cost us dearly when the bad year came.',
      ),
      facts(
        'Four clauses to look for',
        bullets(
          [b('Silence.'), ' The borrower may not disclose the terms, sometimes not even that there is a loan.'],
          [b('Escrow.'), ' The income of a project goes first into an account abroad that the lender can close.'],
          [b('Cross-default.'), ' A missed payment on one loan makes others due at once.'],
          [
            b('Comparability.'),
            ' A promise to one lender not to treat another better. Read four of them together and you cannot move.',
          ],
        ),
      ),
      p(
        'None of the four is unlawful. The first is the worst, since it hides the other three. A minister who cannot see what his predecessor signed will sign it again. A parliament that votes on a total votes on nothing.',
      ),
      pullQuote('A parliament that votes on a total votes on nothing.'),
      h2('A list is an institution'),
      p(
        'What we made in the end was not clever. It is a table with one line for each loan: who lends, how much, at what interest, until when, secured by what, and a link to the contract. Lenders who had insisted on silence were asked, one by one, whether they would mind. Most did not. Two minded, and their lines say so.',
      ),
      p(
        'Since then three neighbours have sent people to look at it, quietly. They ask about software. There is hardly any. They ought to ask about the rule behind it, which has one sentence: no contract binds the republic until its line is on the list. That sentence was resisted for a year by people who said it would frighten off money. It frightened off some, and I have never met anyone who misses it.',
      ),
      p(
        'I am often told that debt is a matter of arithmetic. It is a matter of filing. Arithmetic tells you how much you can bear. Filing tells you in time. You can do both while the sun shines, and I recommend it; I have tried the other way, by candle, with the photocopier off.',
      ),
    ],
  },
  {
    slug: 'an-insurgency-can-hold-a-city',
    section: 'opinion',
    genre: 'opinion',
    kicker: 'Opinion',
    headline: 'An insurgency can hold a city. It cannot run a waterworks',
    standfirst:
      'Twenty years as a municipal engineer have taught me where power lies. It is at the bottom of the third settling tank.',
    bylines: ['faisal-khattak'],
    topics: ['afghanistan', 'water'],
    published: { hoursAgo: 50 },
    body: ({ article, picture }) => [
      p(
        'Whoever takes a city takes first the radio, then the barracks, then the bank. I have never read of a commander who took the waterworks. It is taken for granted. For about three weeks this is sound, because a waterworks goes on by itself: the sand filters, the tanks settle, the old man who knows the valves comes in from habit.',
      ),
      p(
        'In the fourth week somebody has to buy alum. Alum is a grey powder that makes the dirt in water fall to the bottom. It comes in sacks, from a merchant, who wants to be paid, by somebody who can sign. Here the difference begins between holding a place and governing it.',
      ),
      p(
        'I built and mended town water supplies for twenty years on our side of the border, and was lent to the other side for two. I do not know what is decided in Kandahar. I know what it looks like when the dosing pump stands still because the man who may sign has been made governor of somewhere else, and his successor has not been told that he is his successor.',
      ),
      pullQuote('In the fourth week somebody has to buy alum.'),
      h2('The virtues of clerks'),
      p(
        'Insurgents despise clerks, and one understands it. A clerk writes down who gave what to whom. In the hills this is how people are hanged. But a pump is a clerk made of iron. It needs the same thing on the same day in the same amount, whether or not there has been a victory. It does not recognise courage. It cannot be appointed, and if you shout at it, it keeps its own counsel.',
      ),
      pictureBlock(picture('valley'), 'Upstream, the water needs no government.'),
      p(
        'So movements that come to power by courage face a choice that they rarely see as one. They can trust people who are not of them: the old man with the valves, the woman in the laboratory who measures the chlorine, the cashier. Or they can put their own men in, and drink what comes out. I have seen both. In one town the laboratory was shut because of who worked in it. The men who had shut it drank from bottles.',
      ),
      alsoSee(article('when-insurgents-rule-the-talibans-crisis-of-governance'), 'background'),
      h2('Not only over there'),
      p(
        'Before my friends in Peshawar nod too long: we have governed from the barrel of a press release often enough. Our own third tank was last emptied in a year that I remember because I was thin. The difference is one of degree. A bad municipality can be voted out, sued and shouted at in the market. I have been all three, and it did improve my pressure.',
      ),
      p(
        'If I were asked what should be demanded of Kabul besides the signatures, I should ask for a small thing. Let every town post, on the door of its waterworks, the date of the last delivery of alum and the name of the person who signed for it. You would learn more from those doors about who rules Afghanistan than from all three delegations in Istanbul.',
      ),
    ],
  },
  {
    slug: 'the-indo-afghan-arc',
    section: 'opinion',
    genre: 'analysis',
    kicker: 'Analysis',
    headline: 'The Indo-Afghan Arc: Rewriting Pakistan’s Strategic Geography',
    standfirst:
      'The deepening India-Afghanistan engagement marks a new strategic era in South Asia. Beneath the façade of humanitarian cooperation lies a calculated effort to constrict Pakistan’s strategic space, from intelligence leverage and soft power projection to potential encirclement on both eastern and western fronts. Drawing from the insights of Iqbal and Khushhal Khan Khattak, this analysis argues that Pakistan must reclaim its strategic selfhood, strengthen regional diplomacy, and transform its western border from a vulnerability into a vision of regional connectivity and stability.',
    bylines: ['faisal-khattak', 'ayesha-rahim'],
    topics: ['pakistan-afghanistan-border', 'india', 'afghanistan', 'diplomacy'],
    lead: {
      picture: 'border',
      caption: 'A road to the western border. Geography is given; what is carried along it is not.',
    },
    published: { hoursAgo: 30 },
    body: ({ article, picture }) => [
      p(
        'Draw a line from Delhi to Kabul and it crosses Pakistan twice over: once on the map and once in the mind. For the better part of eight decades the line was thin. Wars, mountains and transit rules kept it so. It is becoming thicker, and the states that it joins have both noticed how much of Pakistan lies inside the bend.',
      ),
      p(
        'The signs are each of them small. Technical missions have turned into something closer to an embassy. Wheat, vaccines and scholarships arrive with a flag on them. Businessmen are flown over a border that they cannot drive across. Ministers meet in third capitals and find that they have more to say to each other than their ideologies would allow.',
      ),
      h2('Beneath the cooperation'),
      p(
        'Delhi calls its presence humanitarian, and much of it is: a child vaccinated by a rival is still vaccinated. To stop there, however, would be innocent. States do not spend money far from home without a second purpose. Seen from Islamabad the second purpose has three layers, of which each makes the next possible.',
      ),
      facts(
        'Three layers of the arc',
        bullets(
          [b('Intelligence leverage.'), ' People on the ground see and hear things that can be used or traded.'],
          [b('Soft power.'), ' Clinics, dams and scholarships make friends whose friendship can be called upon.'],
          [b('Encirclement.'), ' A neighbour that must watch two borders can be strong on neither.'],
        ),
      ),
      p(
        'Whether the third layer is a plan or a temptation can be argued about. For those who have to defend two fronts it hardly matters. An arc that can close is a constraint even on the days when it is open.',
      ),
      alsoSee(article('pakistans-doctrine-of-verifiable-peace')),
      h2('What two poets knew'),
      p(
        'It may seem odd to consult poets on the subject of borders. Yet the two whom this frontier has produced thought about little else. Muhammad Iqbal’s great idea was ',
        i('khudi'),
        ', the self that becomes real by being tested, and loses itself as soon as it lives on what others think of it. Khushhal Khan Khattak, chief, soldier and poet of the seventeenth century, watched his people being bought and divided, tribe by tribe, by an empire with a longer purse; he held that honour is kept in common or not at all.',
      ),
      p(
        'Put together they give a lesson in strategy. A state that defines itself by its rival has handed over its own self. One that lets its border people be courted, one by one, by whoever pays has given away its honour, and the map will follow. Selfhood in this sense is not defiance. It is the ability to say what one wants without first looking east.',
      ),
      pullQuote('A state that defines itself by its rival has handed over its own self.'),
      h2('From vulnerability to connectivity'),
      p(
        'What would Pakistan want, if it did not look east first? Its western border can be read as a wall 2,600 kilometres long, expensive to man and easy to embarrass. Or it can be read as the shortest way from Central Asia to warm water. Both readings are true. Only the second earns anything.',
      ),
      pictureBlock(picture('karakoram'), 'The corridor to the north shows what a road across a hard border can carry.'),
      numbered(
        [
          b('Open what can be checked.'),
          ' Gates that are tied to verification, so that trade rewards proof and survives a bad week.',
        ],
        [
          b('Talk to the whole neighbourhood.'),
          ' Tashkent, Ashgabat, Tehran and Beijing all need a quiet Afghanistan, and can say so in Kabul with less baggage.',
        ],
        [
          b('Compete where it counts.'),
          ' A bed in a Peshawar hospital and a place at a Quetta university are worth more than a protest note.',
        ],
        [
          b('Treat border districts as the country’s face.'),
          ' Schools, courts and current for the people on the line itself, whose loyalty everyone else is bidding for.',
        ],
      ),
      p(
        'None of this removes the need for deterrence. An arc is answered by strength at both of its ends. But strength alone keeps things as they are, and as they are the line from Delhi to Kabul grows a little thicker every year.',
      ),
      h2('The geography of choice'),
      p(
        'Mountains do not move. Their meaning does. The Khyber has been a gate for armies, for caravans and for lorries full of grapes, and at each time someone decided which. If the western border is to become a vision and no longer a vulnerability, then the decision has to be taken in Islamabad, for reasons that are its own, and kept through more than one season.',
      ),
    ],
  },
  {
    slug: 'cpec-2-0-a-strategic-pivot-for-pakistan',
    section: 'opinion',
    genre: 'opinion',
    kicker: 'Opinion',
    headline: 'CPEC 2.0: A Strategic Pivot for Pakistan',
    standfirst: 'A second phase built on zones and energy will be judged by what it exports.',
    bylines: ['imran-lodhi'],
    topics: ['cpec', 'special-economic-zones', 'china-pakistan', 'clean-energy'],
    lead: { picture: 'port', caption: 'A container quay at dusk. What leaves it is the measure of the second phase.' },
    published: { at: '2025-01-06T09:00:00+05:00' },
    body: ({ picture }) => [
      p(
        'The first phase of the China-Pakistan Economic Corridor could be seen from the air. It was made of roads, power plants and a port, and its success was measured in kilometres and megawatts. The second cannot be photographed so easily. It consists of factories that do not exist yet, run by people who are at present in school, for customers who have not been asked.',
      ),
      p(
        'That is why it deserves to be called a pivot. Infrastructure is something that a country buys. Industry is something that it has to be able to do. The corridor’s first decade left Pakistan with better roads than before and with electricity it struggles to pay for. The next will have to earn what the last one cost.',
      ),
      h2('Zones are a means'),
      p(
        'At the centre of the plan stand the Special Economic Zones. I have been shown four. Each had a gate, a fence, a model under glass and a list of exemptions. What distinguishes a zone that works is none of these. It is whether a manager can get a container from the loading bay to the ship in a time that he can promise to a customer.',
      ),
      facts(
        'Questions to put to a zone',
        numbered(
          'How many hours was the current away last month, and who wrote it down?',
          'How many days does a container take from the gate to the ship’s rail?',
          'Who trained the people, and who hired them away?',
          'What is sold abroad, to somebody who had a choice?',
        ),
      ),
      p(
        'The fourth question is the one that matters. Our habit is to count investment, which is money that somebody else decided to spend. Exports are money that somebody else decided to give us. A zone that fills up with assembly for the home market, behind a tariff, may be busy and cheerful. It is not a pivot.',
      ),
      pullQuote('Infrastructure is something that a country buys. Industry is something that it has to be able to do.'),
      h2('Energy, and whose'),
      p(
        'Clean energy is the second pillar. Here Pakistan has the luck of the latecomer: sun, wind and falling water, all of them nearer to the route than coal ever was. But plants are the easy half. If the lines are not built with them, the new corridor will repeat the oldest mistake of the first, and pay for power that cannot reach the people who wait for it.',
      ),
      pictureBlock(picture('pylons'), 'Plants are the easy half.'),
      p(
        'Nobody waits for it longer than those who live along the road. In Gilgit-Baltistan the lorries pass at all hours and the lamps do not. A corridor that lights up its two ends and leaves the middle dark will have its freight stopped, and will have deserved it. Livelihoods are on the list of the second phase. I should like to see them at its top, with a date.',
      ),
      h2('How to know'),
      p(
        'A pivot is easily announced. So let us agree now how we shall know. In five years, take the ten largest zones and add up what they sold to the world. Subtract what they bought from it. If the difference is larger than what the zones cost us in taxes forgone and current subsidised, the second phase has succeeded, whatever the speeches say. If not, it will have been a third phase of the first.',
      ),
      p(
        'Our partners in Beijing will not mind the question. They asked it of their own zones for thirty years, and closed the ones with the wrong answer. A country turns when its ledgers do.',
      ),
    ],
  },
]
