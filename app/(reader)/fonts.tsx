const LATIN = ['newsreader-display', 'newsreader-text', 'franklin']
const URDU = ['nastaliq-400']

/** The fonts of what is seen first, asked for before the page is read; React moves the links into the head. */
export const Fonts = ({ language }: { language: string }) =>
  (language.split('-')[0] === 'ur' ? URDU : LATIN).map((font) => (
    <link key={font} rel="preload" href={`/fonts/${font}.woff2`} as="font" type="font/woff2" crossOrigin="anonymous" />
  ))
