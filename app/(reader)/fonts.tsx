/** The font of the text, asked for before the style sheet is read; React moves the link into the head. */
export const Fonts = ({ language }: { language: string }) => (
  <link
    rel="preload"
    href={language.split('-')[0] === 'ur' ? '/fonts/nastaliq-400.woff2' : '/fonts/newsreader-text.woff2'}
    as="font"
    type="font/woff2"
    crossOrigin="anonymous"
  />
)
