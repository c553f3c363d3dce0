import type { Block } from '#domain/body.ts'
import { a, b, bullets, h2, p } from './blocks.ts'

type DemoPage = { slug: string; title: string; menu: 'newsroom' | 'policies' | 'none'; order: number; body: Block[] }

const ofTheDemo = p(
  b('This page belongs to the demo newspaper.'),
  ' The company, the people and most of the stories are invented, to show what the program prints. A real paper replaces this text with its own.',
)

export const pages: readonly DemoPage[] = [
  {
    slug: 'about',
    title: 'About us',
    menu: 'newsroom',
    order: 1,
    body: [
      p(
        'Broadsheet reports on South Asia in full sentences. We cover eight sections from Islamabad, with correspondents in Karachi, Lahore, Aliabad, Dhaka, Chennai, Colombo and Istanbul.',
      ),
      p(
        'We prefer the document to the remark about it. Where a story rests on a text, a table or a map, we print as much of it as we may, and say where it came from at the foot of the story.',
      ),
      h2('What you can expect'),
      bullets(
        'Every story names who wrote it, or the desk that did.',
        'Every story says which papers and agencies it stands on.',
        'A mistake is put right on the story itself, with the date, and listed for good.',
        'Every page can be read without an account, on a slow line and on an old telephone.',
      ),
      p(
        'The people are listed under ',
        a('/about/masthead', 'Who works here'),
        '; the company under ',
        a('/about/ownership', 'Ownership and funding'),
        '.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'masthead',
    title: 'Who works here',
    menu: 'newsroom',
    order: 2,
    body: [
      h2('Editors'),
      bullets(
        [a('/by/sana-mirza', 'Sana Mirza'), ', editor, responsible for content'],
        [a('/by/hina-baig', 'Hina Baig'), ', economy editor, Karachi'],
        [a('/by/news-desk', 'News Desk'), ', Islamabad'],
      ),
      h2('Correspondents and reporters'),
      bullets(
        [a('/by/sher-ali', 'Sher Ali'), ', Gilgit-Baltistan'],
        [a('/by/zarrar-haq', 'Zarrar Haq'), ', diplomacy, Istanbul'],
        [a('/by/farhana-karim', 'Farhana Karim'), ', Bangladesh'],
        [a('/by/ravi-menon', 'Ravi Menon'), ', technology, Chennai'],
        [a('/by/maria-gill', 'Maria Gill'), ', energy and work, Lahore'],
        [a('/by/adeel-shah', 'Adeel Shah'), ', courts and elections, Islamabad'],
        [a('/by/leyla-aydin', 'Leyla Aydın'), ', photographer, Istanbul'],
      ),
      h2('Columnists'),
      bullets(
        [a('/by/ayesha-rahim', 'Ayesha Rahim'), ', security and borders'],
        [a('/by/imran-lodhi', 'Imran Lodhi'), ', industry and trade'],
        [a('/by/nimmi-perera', 'Dr Nimmi Perera'), ', debt and energy'],
        [a('/by/faisal-khattak', 'Faisal Khattak'), ', the border'],
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'ownership',
    title: 'Ownership and funding',
    menu: 'newsroom',
    order: 3,
    body: [
      p(
        'Broadsheet Media (Pvt.) Ltd is owned by a trust whose deed allows it to do one thing: to pay for this newspaper. The trustees appoint the editor for five years and may not give instructions on any story.',
      ),
      p(
        'Three fifths of the income comes from readers, a quarter from licences to other papers and the rest from printing work. Nobody who gives money sees a story before it is published.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'contact',
    title: 'Contact a desk',
    menu: 'newsroom',
    order: 4,
    body: [
      p(
        'Letters and parcels reach us at 14-B Jinnah Avenue, Islamabad. Electronic letters reach the right desk directly:',
      ),
      bullets(
        ['News Desk, day and night: ', a('mailto:desk@broadsheet.example', 'desk@broadsheet.example')],
        ['A mistake in a story: ', a('mailto:corrections@broadsheet.example', 'corrections@broadsheet.example')],
        ['Letters for publication: ', a('mailto:letters@broadsheet.example', 'letters@broadsheet.example')],
        ['Pictures and permissions: ', a('mailto:pictures@broadsheet.example', 'pictures@broadsheet.example')],
      ),
      p(
        'If sending us something could put you at risk, do not use electronic mail. Write by post, without a return address.',
      ),
      ofTheDemo,
      p('The addresses end in “example”, so that nothing sent to them arrives anywhere.'),
    ],
  },
  {
    slug: 'ethics',
    title: 'Editorial standards',
    menu: 'policies',
    order: 1,
    body: [
      p(
        'These are the rules that our editors apply. A reader who thinks that we broke one should tell us, and will get an answer.',
      ),
      h2('Sources'),
      bullets(
        'We name our sources. Where a person could come to harm we leave the name out, say why, and an editor knows who it is.',
        'A figure that nobody will put a name to is not printed.',
        'Copy that comes from an agency or another paper is marked as such at the foot of the story.',
      ),
      h2('Fairness'),
      bullets(
        'Whoever is criticised is asked for an answer, with enough time to give one.',
        'Nobody is called guilty before a court has said so.',
        'Children are not named or shown in stories about harm.',
      ),
      h2('Independence'),
      bullets(
        'Writers declare interests on their own pages.',
        'Nobody pays for a story, and we pay nobody for one.',
        'Opinion is marked as opinion, and kept in its own section.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'corrections-policy',
    title: 'How we correct',
    menu: 'policies',
    order: 2,
    body: [
      p(
        'When we get something wrong we fix it, say so on the story, and list it under ',
        a('/corrections', 'Corrections'),
        '. Nothing is removed from that list.',
      ),
      bullets(
        [b('Correction:'), ' something we printed was wrong. The note says what, and the time is shown.'],
        [b('Clarification:'), ' something was right but could be misread, or lacked a fact that matters.'],
        [b('Update:'), ' the news moved on. The story says when.'],
        [b('Withdrawal:'), ' the story should not have appeared. Its address keeps the date and the reason.'],
      ),
      p('Small slips of spelling that change no meaning are mended without a note. Names are never small slips.'),
      p(
        'Tell us about a mistake at ',
        a('mailto:corrections@broadsheet.example', 'corrections@broadsheet.example'),
        '.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'complaints',
    title: 'Complaints',
    menu: 'policies',
    order: 3,
    body: [
      p(
        'Write to the editor and say which story, which sentence and what is wrong with it. You get an acknowledgement within one working day and an answer within seven.',
      ),
      p(
        'If the answer does not satisfy you, the trust’s reader’s representative looks at the complaint afresh. The finding is published, whoever it favours.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'ai',
    title: 'Use of AI tools',
    menu: 'policies',
    order: 4,
    body: [
      p(
        'In the newspaper that this demo imagines, no story is written by a machine. Tools may transcribe, translate a first draft or search a long document; a named person checks the result and answers for it.',
      ),
      p('No picture of a real event is made or altered by a machine. Drawings are marked as drawings.'),
      p(
        'The demo itself is another matter: its stories were made up to fill the pages, and its pictures are drawn by a program.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'privacy',
    title: 'Privacy',
    menu: 'policies',
    order: 5,
    body: [
      p(
        'You can read every story without telling us who you are. There is no advertising on these pages and nothing from other companies is loaded with them.',
      ),
      p(
        'Whoever runs the server may keep its ordinary log of requests, and says here for how long. A real paper writes the number of days into this sentence.',
      ),
      p('If you write to us, we keep your letter as long as the matter is open and for one year after that.'),
      ofTheDemo,
    ],
  },
  {
    slug: 'republishing',
    title: 'Republishing our stories',
    menu: 'policies',
    order: 6,
    body: [
      p('Newspapers and community radio stations may republish our text, free of charge, under four conditions:'),
      bullets(
        'The byline and the name Broadsheet stand at the top.',
        'The words are not changed, except to shorten them at a paragraph’s end.',
        'Corrections are taken over on the day they appear.',
        'Text from other papers and agencies, and pictures that are not ours, are left out.',
      ),
      ofTheDemo,
    ],
  },
  {
    slug: 'imprint',
    title: 'Imprint',
    menu: 'policies',
    order: 7,
    body: [
      p(b('Publisher.'), ' Broadsheet Media (Pvt.) Ltd, 14-B Jinnah Avenue, Islamabad.'),
      p(b('Editor, responsible for content.'), ' Sana Mirza, at the same address.'),
      p(b('Registration.'), ' Registered with the press registrar, no. 4471.'),
      p(b('Corrections.'), ' ', a('mailto:corrections@broadsheet.example', 'corrections@broadsheet.example')),
      ofTheDemo,
      p('The publisher, the address and the registration number do not exist.'),
    ],
  },
]
