/** Where the demo newspaper keeps what the journeys look for. */
export const seedStory = {
  path: '/national/china-pakistan-agree-to-upgrade-cpec-2-0-cooperation',
  headline: 'China, Pakistan Agree to ‘Upgrade’ CPEC 2.0 Cooperation',
}

export const urduStory = { path: '/national/china-pakistan-cpec-upgrade-urdu' }

export const withdrawnStory = { path: '/climate/reservoir-levels-at-tarbela', headline: 'Reservoir levels at Tarbela' }

/** Written, and not public: one scheduled, two under embargo. */
export const hiddenStories = [
  { path: '/security/istanbul-what-happens-next', words: 'Istanbul: what happens next' },
  { path: '/climate/glacial-lake-survey-first-results', words: 'glacial lake survey first results' },
  { path: '/economy/who-holds-the-regions-debt', words: 'Who holds the region’s debt' },
]

/** One address of every kind of page a reader can be given, with the status it answers. */
export const pageKinds = [
  { kind: 'front', path: '/', status: 200 },
  { kind: 'hub', path: '/economy', status: 200 },
  { kind: 'opinion hub', path: '/opinion', status: 200 },
  { kind: 'article', path: seedStory.path, status: 200 },
  { kind: 'article in Urdu', path: urduStory.path, status: 200 },
  { kind: 'history', path: `${seedStory.path}/history`, status: 200 },
  { kind: 'topic', path: '/topics/cpec', status: 200 },
  { kind: 'contributor', path: '/by/sher-ali', status: 200 },
  { kind: 'desk', path: '/by/news-desk', status: 200 },
  { kind: 'latest', path: '/latest', status: 200 },
  { kind: 'search', path: '/search', status: 200 },
  { kind: 'search results', path: '/search?q=glacier', status: 200 },
  { kind: 'corrections', path: '/corrections', status: 200 },
  { kind: 'page about the paper', path: '/about/imprint', status: 200 },
  { kind: 'missing page', path: '/economy/no-such-story', status: 404 },
  { kind: 'withdrawn story', path: withdrawnStory.path, status: 410 },
] as const
