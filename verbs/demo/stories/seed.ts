import { alsoSee, b, bullets, facts, figures, h2, p, pullQuote, reworded, table } from '#verbs/demo/blocks.ts'
import type { DemoStory, Refs } from '#verbs/demo/story.ts'

const firstVersion = ({ article }: Refs) => [
  p(
    'In a move to strengthen their longstanding economic ties, China and Pakistan have pledged to “upgrade” the China-Pakistan Economic Corridor (CPEC). They reaffirmed their commitment to the project’s second phase. Chinese Vice Foreign Minister Sun Weidong and Pakistan’s Foreign Secretary Amna Baloch made the agreement public on Saturday. This followed their diplomatic talks in Beijing.',
  ),
  p(
    'The two sides met on Friday to discuss the future of CPEC. They focused on its expansion and the addition of new development goals. Both nations reiterated their role as “ironclad friends and all-weather strategic cooperative partners.” Their diplomatic relations were further solidified during the talks. The Chinese Ministry of Foreign Affairs released a statement noting that “the time-tested friendship between the two countries has grown even stronger.”',
  ),
  alsoSee(article('cpec-2-0-a-strategic-pivot-for-pakistan')),
  h2('CPEC 2.0: Industrialization, Clean Energy, and More'),
  p(
    'The key focus of the CPEC 2.0 initiative will be on industrialization, the development of Special Economic Zones (SEZs), clean energy projects, agriculture, and enhancing livelihoods. Amna Baloch and Sun Weidong, co-chairing the fifth meeting of the CPEC Joint Working Group on International Cooperation and Coordination (JWG-ICC) in Beijing, formally discussed this plan.',
  ),
  facts(
    'The five areas of CPEC 2.0',
    bullets(
      [b('Industrialization'), ', with growth and innovation as its stated aims'],
      [b('Special Economic Zones'), ' along the route'],
      [b('Clean energy'), ' and a green corridor'],
      [b('Agriculture')],
      [b('Livelihoods'), ', with equity in economic opportunities'],
    ),
  ),
  p(
    'A statement from Pakistan’s Ministry of Foreign Affairs emphasized that the “high quality development” of CPEC 2.0 would concentrate on these areas, aiming to promote economic growth and regional connectivity.',
  ),
  pullQuote(
    '“CPEC is a shining symbol of the enduring friendship between Pakistan and China.”',
    'Amna Baloch, Foreign Secretary of Pakistan',
  ),
  p(
    '“CPEC is a shining symbol of the enduring friendship between Pakistan and China,” said Foreign Secretary Baloch. She highlighted the project as a key element in the two countries’ shared vision of prosperity. Chinese Vice Foreign Minister Sun Weidong also pointed to the new elements of CPEC 2.0. These include growth, innovation, and a focus on a green corridor aligned with Pakistan’s development framework. The new initiative aims to enhance exports, energy, and environmental sustainability. It also seeks to ensure equity in economic opportunities.',
  ),
  h2('Addressing Pakistan’s Economic Hurdles'),
  p(
    'Despite the optimism surrounding CPEC, the project faces several challenges, including political instability, economic stagnation, and energy supply issues. Recently, hundreds of Pakistani protesters blocked a section of the key Karakoram Highway, which is part of the CPEC route, to protest against power outages that have plagued the region. Locals in the Gilgit-Baltistan area have been suffering from blackouts of over 20 hours, with temperatures dropping to -15 degrees Celsius (5 degrees Fahrenheit).',
  ),
  figures('In figures', [
    ['20 h', 'and more of blackout in parts of Gilgit-Baltistan'],
    ['−15°C', 'lowest temperatures during the outages'],
    ['40,000', 'jobs expected from Chashma Unit 5'],
  ]),
  p(
    'Protesters in Hunza Valley, located along the CPEC route, prevented freight trucks from crossing into China, further highlighting the ongoing tensions surrounding the energy crisis in the region.',
  ),
  h2('Commitment to Deepening Ties'),
  p(
    'Despite these obstacles, both China and Pakistan are committed to addressing these economic concerns and advancing the broader goals of CPEC. The meeting also emphasized the importance of enhancing bilateral cooperation through high-level exchanges and dialogue, as well as strengthening ties at multilateral forums such as the United Nations Security Council.',
  ),
  p(
    'Foreign Secretary Baloch also met with Executive Vice Foreign Minister Ma Zhaoxu, where they discussed regional and international issues and agreed to boost coordination between the two countries at the multilateral level.',
  ),
  table(
    'Who spoke for each side',
    ['Name', 'Office', 'Part in the talks'],
    [
      ['Amna Baloch', 'Foreign Secretary, Pakistan', 'Co-chaired the working group'],
      ['Sun Weidong', 'Vice Foreign Minister, China', 'Co-chaired the working group'],
      ['Ma Zhaoxu', 'Executive Vice Foreign Minister, China', 'Met Baloch on multilateral issues'],
      [
        'Jiang Zaidong',
        'Ambassador of China to Pakistan',
        'Spoke of the Khunjarab Pass at a Chinese New Year ceremony',
      ],
    ],
  ),
  h2('Chinese Ambassador’s Remarks'),
  p(
    'The Chinese Ambassador to Pakistan, Jiang Zaidong, spoke at a ceremony marking the Chinese New Year 2025. He noted the deepening of Pakistan-China strategic cooperation. He highlighted key achievements, such as the year-round operation of the Khunjerab Pass. the Chinese Ambassador also mentioned the ongoing construction of the Chashma Nuclear Power Plant Unit 5. This project is expected to generate 40,000 direct and indirect jobs.',
  ),
  p(
    '“We stand ready to continue to strengthen the development strategies with Pakistan, deepen mutually beneficial and win-win cooperation, forge an upgraded version of the CPEC construction, and accelerate the building of a closer China-Pakistan community of shared future in the new era,” Jiang Zaidong said.',
  ),
  p(
    'The ambassador also praised the ongoing communication between Chinese President Xi Jinping and Pakistan’s leadership. He emphasized their shared commitment to promoting China-Pakistan strategic cooperation.',
  ),
  p(
    '“We firmly believe that regardless of sudden natural disasters or complex and severe external environments, we can overcome difficulties and move forward courageously,” he added.',
  ),
  h2('Looking Ahead'),
  p(
    'Both nations strive to bolster their economic and political ties. CPEC 2.0 stands as a critical component of their future development. Both countries have made mutual commitments to addressing Pakistan’s economic challenges. They also aim to expand their cooperative efforts. The initiative remains a cornerstone of the China-Pakistan relationship. It holds aspirations for a new chapter of shared prosperity and growth.',
  ),
]

/** The story that the demo newspaper is built around, supplied by the paper's owner; it keeps its own days. */
export const seedStory = {
  slug: 'china-pakistan-agree-to-upgrade-cpec-2-0-cooperation',
  section: 'national',
  genre: 'news',
  kicker: 'CPEC 2.0',
  headline: 'China, Pakistan Agree to ‘Upgrade’ CPEC 2.0 Cooperation',
  standfirst:
    'China and Pakistan view the upgrade of CPEC as a transformative step toward achieving regional economic integration and sustainable development.',
  bylines: ['news-desk'],
  topics: ['cpec', 'china-pakistan', 'special-economic-zones', 'gilgit-baltistan', 'clean-energy'],
  sources: [
    { source: 'profit', role: 'source' },
    { source: 'afp', role: 'inputs' },
    { source: 'ap', role: 'inputs' },
  ],
  sourceNote: 'It is intended for informational purposes only.',
  lead: {
    picture: 'karakoram',
    caption:
      'China and Pakistan pledge to upgrade CPEC, focusing on industrialization, clean energy, and regional economic growth.',
  },
  recent: [
    'pakistans-doctrine-of-verifiable-peace',
    'when-insurgents-rule-the-talibans-crisis-of-governance',
    'the-great-unknotting',
    'inside-the-istanbul-talks',
    'the-indo-afghan-arc',
  ],
  published: { at: '2025-01-12T14:20:00+05:00' },
  body: firstVersion,
  life: [
    {
      kind: 'correction',
      at: '2025-01-12T18:05:00+05:00',
      note: 'An earlier version of this article misspelled the name of the Khunjerab Pass.',
      change: {
        body: (refs: Refs) =>
          reworded(firstVersion(refs), [
            ['Khunjarab Pass', 'Khunjerab Pass'],
            ['the Chinese Ambassador also mentioned', 'The Chinese Ambassador also mentioned'],
          ]),
      },
    },
  ],
} as const satisfies DemoStory
