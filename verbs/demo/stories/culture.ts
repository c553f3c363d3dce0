import {
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
import type { DemoStory } from '#verbs/demo/story.ts'

export const cultureStories: readonly DemoStory[] = [
  {
    slug: 'the-last-calligraphers-who-draw-headlines-by-hand',
    section: 'culture',
    genre: 'news',
    kicker: 'Lettering',
    headline: 'The last calligraphers who still draw newspaper headlines by hand',
    standfirst:
      'At a daily in Lahore the front page waits each night for four people, a reed pen and a quarrel about the letter ye.',
    dateline: 'Lahore',
    bylines: ['ayesha-rahim'],
    topics: ['lettering', 'work'],
    lead: { picture: 'city', caption: 'Lahore towards midnight, when the headline is drawn.' },
    published: { hoursAgo: 15.5 },
    body: ({ article, picture }) => [
      p(
        'The last thing to arrive at the paper each night is the news, and the last thing to leave is a strip of white paper, four columns wide, still wet. Between the two lies about an hour and ten minutes. In that time a man of seventy-one draws the headline.',
      ),
      p(
        'He does not write it. He is strict about the word. Writing is what reporters do. He draws: with a pen cut from reed, in ink that is mixed from soot and gum, in the sloping hand called Nastaliq, in which Urdu has been printed for as long as there have been presses to print it. The letters descend from right to left like people coming down a staircase. No two of the same letter are the same, because each leans on its neighbour.',
      ),
      p(
        'Until 1981 every line of every Urdu newspaper was made in this way, by rooms full of scribes. In that year a daily in Lahore began to set its pages by machine, from a library of some twenty thousand drawn word shapes. Within a decade the rooms were empty. What survived here and there was the headline.',
      ),
      h2('Four people and a table'),
      p(
        'Four survive at this paper. They share a table with a lamp at each corner and have done so since before the younger two were born. There is the master, who asks to be called Ustad and nothing else in print. There is his cousin, who does the names of the dead. There is a woman of thirty-four who came to have a wedding card lettered and stayed. And there is an apprentice of nineteen, who holds a degree in software.',
      ),
      facts(
        'What lies on the table',
        bullets(
          [
            b('The reed.'),
            ' Cut slantwise at the tip. Its width is the unit of everything: an alif is three and a half widths high.',
          ],
          [b('The ink.'), ' Soot from mustard oil, gum from acacia. It is kept moving with a thread of silk.'],
          [b('The paper.'), ' Brushed with egg white and polished with a stone, so that mistakes can be licked off.'],
          [b('The blade.'), ' For the mistakes that cannot.'],
        ),
      ),
      p(
        'A headline comes to them as a slip with a word count. The night editor, who is forty and prefers football, has learned not to hand over more than nine words. He has also learned not to change one after the pen has been dipped. It happened once, on the night of an election, and is still mentioned.',
      ),
      h2('A quarrel about ye'),
      p(
        'On the evening of our visit the slip had eight words and the quarrel was about the last. It ended in the letter ye. A ye at the end of a line may be drawn back under the whole word like a scarf, which looks generous and takes space, or folded short, which looks curt. The story was about a minister’s resignation.',
      ),
      quote(
        'The master, laying down his pen',
        'A long ye says that he will be missed. A short one says that he was pushed. I read the story twice, and it does not say which.',
      ),
      p(
        'The editor was sent for. The reporter was telephoned. In the end the ye was drawn at a middle length that is found in no manual, and the master looked at it for some time. It was printed on ninety thousand copies. In the morning two readers wrote in, one for each view.',
      ),
      pictureBlock(
        picture('loom'),
        'Threads on a loom. The calligraphers use the weavers’ word for a line without a flaw.',
      ),
      h2('What a machine does better'),
      p(
        'The woman of thirty-four is impatient with nostalgia. Her name is Rukhsana, and she keeps a list on the wall of what the computer does better. It is longer than visitors expect.',
      ),
      table(
        'Rukhsana’s list',
        ['Task', 'Hand', 'Machine'],
        [
          ['A headline of four words', '25 minutes', 'At once'],
          ['A correction at midnight', 'Start again', 'At once'],
          ['The same word twice, alike', 'Never', 'Always'],
          ['A word nobody has drawn before', 'Of course', 'Ugly'],
          ['A joke in the line', 'If deserved', 'Not yet'],
        ],
      ),
      p(
        'The fourth row is their reason to exist. News is made of words that nobody has drawn before: the names of viruses, of storms, of villages. The library of shapes has gaps, and what falls into a gap is put together from pieces and looks like a sentence with a limp. On such nights the strip of white paper is quicker, too, because nobody needs to argue with a program.',
      ),
      h2('The apprentice’s other pen'),
      p(
        'The apprentice has a plan, which he explains standing, as he is not yet allowed to sit. He photographs each headline before it goes to the plate. He has eleven hundred. From the places where letters meet he has learned which joints the master never uses, and he has written a program that draws the rest. It is not meant for the front page.',
      ),
      p(
        'It is meant for the inside, where the headlines are set by machine and limp. The master was shown a proof with six lines, of which five were from the program and one was his. He looked at them through a glass. What he asked for was a list of changes, and it has grown since:',
      ),
      numbered(
        'The dots of pe stand too straight. They should look as if they had just sat down.',
        'The second line is correct. Correct is not the same as finished.',
        'Whoever drew number four may have a chair.',
      ),
      p(
        'Number four was from the program. The apprentice has the sheet in a frame at home. At the paper, he still stands.',
      ),
      h2('Half past midnight'),
      p(
        'Nobody at the table believes that hand-drawn headlines will be made in twenty years. They do not seem troubled. Scripts have always moved from one tool to another, the master says, from reed to stone, from stone to film, and each time someone had to hold the new tool’s hand.',
      ),
      pullQuote('Correct is not the same as finished.', 'The master’s note on a proof'),
      alsoSee(article('karim-baksh-noorani-obituary')),
      p(
        'At twenty-six minutes past midnight the strip was dry. The cousin carried it down to the camera on his two palms, as one carries a cup that is too full. Upstairs the lamps were switched off, one by one, beginning with the apprentice’s. The smell of the ink, which is a little like an extinguished candle, stayed on for a while.',
      ),
    ],
  },
  {
    slug: 'the-salt-ledger-review',
    section: 'culture',
    genre: 'review',
    kicker: 'Books',
    headline: 'A novel that keeps its accounts in salt',
    standfirst:
      '“The Salt Ledger” follows one page of a clerk’s book through five owners, and leaves the sums to its readers.',
    bylines: ['sana-mirza'],
    topics: ['books'],
    published: { hoursAgo: 54 },
    body: () => [
      p(
        'A clerk at a salt depot below the hills of the Salt Range tears one page from his ledger and hides it in a wall. That is the first sentence of ',
        i('The Salt Ledger'),
        ', the second novel by Nadira Qazalbash, and for two hundred pages nobody in it knows why he did so.',
      ),
      p(
        'The page goes on without him. A plasterer finds it and uses the back for a letter. His daughter cuts a pattern from it for a child’s shirt. A collector buys the pattern for the handwriting. A museum loses it. In the last part a student with a headlamp, paid by the hour to list what lies in the basement, unfolds a piece of paper in the shape of a sleeve and sees a column of figures that does not add up.',
      ),
      p(
        'It is a plot like a relay, and relays have a known weakness: one cares for the runner and is left with the baton. Qazalbash knows it. She gives each bearer one chapter, one room and one sum to do, and then takes them away with a coldness that is almost rude. The plasterer’s chapter, which consists of a single estimate for a job, with its crossings-out, is as good as anything I have read this year.',
      ),
      quote(
        'From “The Salt Ledger”',
        'He wrote four for the lime, and then three, because she had offered him water, and then four again, because she had offered it in the other cup.',
      ),
      p(
        'Not all of it holds. The collector talks too much, in a voice borrowed from other novels about collectors. A flood arrives just when a flood is needed. And the clerk’s reason, when we learn it, is smaller than the silence that was built around it. Perhaps that is the point. Ledgers are full of small reasons.',
      ),
      p(
        'What stays is the salt itself. It is in the bread, on the lips, in the white tidemark on the wall where the page was hidden; it is the wage, the tax and the quarrel. Nowhere does the author say what it stands for. She has the confidence of a good bookkeeper. She shows the entries and rules off the page.',
      ),
      facts(
        'The book',
        p(
          i('The Salt Ledger'),
          ', by Nadira Qazalbash. 274 pages. Published by Depot Road Press. The book, its author and its publisher are inventions of this demo newspaper.',
        ),
      ),
    ],
  },
  {
    slug: 'the-radio-play-comes-back-by-telephone',
    section: 'culture',
    genre: 'news',
    kicker: 'Radio',
    headline: 'The radio play comes back, by telephone and in nine minutes',
    standfirst:
      'Listeners ring a number, hear an act and hang up. The writers had to learn where people get off the bus.',
    dateline: 'Karachi',
    bylines: ['news-desk'],
    topics: ['karachi', 'books'],
    lead: { picture: 'mics', caption: 'Five microphones are enough for a cast of twelve.' },
    published: { hoursAgo: 23.2 },
    body: () => [
      p(
        'A play in Karachi begins when somebody rings it up. A voice asks for the number of the act. Then a door creaks, and for nine minutes the caller is in a boarding house in which all the clocks have stopped and one of the lodgers is to blame.',
      ),
      p(
        'The theatre that produces it lost its hall last year. It had actors, a cupboard of doors, gravel and tin sheets, and no seats. A telephone line with forty channels costs less each month than the hall did each evening.',
      ),
      p(
        'Nine minutes is what the writers arrived at after riding the buses with a stopwatch: long enough for a quarrel, short enough for a seat. Each act ends at a point at which one would rather not get off. Drivers have complained of passengers who rode to the terminus.',
      ),
      p(
        'So far the first act has been heard 81,000 times and the last 34,000. The theatre regards the difference as the audience that leaves in the interval, and is content. A second play has been cast. It is set on a bus.',
      ),
    ],
  },
  {
    slug: 'karim-baksh-noorani-obituary',
    section: 'culture',
    genre: 'obituary',
    kicker: 'Obituary',
    headline: 'Karim Baksh Noorani, who kept Lahore’s last hand press in type, has died at 91',
    standfirst: 'He set wedding cards, strike notices and one banned poem, and charged the same for each line.',
    dateline: 'Lahore',
    bylines: ['ayesha-rahim'],
    topics: ['lettering', 'work'],
    published: { hoursAgo: 63 },
    body: ({ article }) => [
      p(
        'Karim Baksh Noorani could read a page upside down and backwards faster than most people read it the right way round, and thought that politicians should be made to. He died at home in Lahore, above the shop in which he had worked since he was fourteen. He was 91.',
      ),
      p(
        'The shop had one press, a hand-fed platen that an army had left behind, and about two tonnes of metal type in three alphabets. He bought none of it new. When a larger house closed he would arrive with a handcart, drink tea with the foreman, and leave with the cases that nobody else had thought to ask for. In the end every punctuation mark that had been cast in the city was in his back room, sorted.',
      ),
      h2('One price a line'),
      p(
        'He printed whatever fitted the bed of the press: wedding cards, labels for rose water, examination papers, the notices of unions and of the owners they were striking against. The price was by the line, the same for everybody, and hung on the wall. It was raised nine times in seventy-seven years.',
      ),
      p(
        'Once the police came about a poem. He told them, truthfully, that he did not remember what it said. He remembered that the third stanza had lacked a letter and that he had filed one down from another size. The officer asked to see how that was done. They became friends.',
      ),
      quote('From the notice on his wall, in his own setting', 'Proofs are free. Regrets are charged at full rate.'),
      p(
        'Printing left him without malice on either side. Offset took the labels and computers the cards. He taught instead: students from the college of arts came on Saturdays, washed their hands twice, and were allowed to set their own names. Most had one letter wrong. He let them print it, and gave them the sheet to keep.',
      ),
      alsoSee(article('the-last-calligraphers-who-draw-headlines-by-hand')),
      p(
        'His wife, Sakina, who kept the accounts and inked the press for thirty years, died before him. He leaves three daughters, a grandson who has learned to run the platen, and an order book with one entry that is not crossed out. It is for a hundred copies of a card of six lines, paid in advance. The grandson has set five of them.',
      ),
      p(i('Karim Baksh Noorani is an invented person, as are the others in this story.')),
    ],
  },
]
