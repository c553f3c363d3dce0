/** The caption, and in brackets whose picture it is. */
export const Caption = ({ text, credit }: { text: string; credit: string }) => (
  <figcaption className="caption">
    {text} <span className="credit">[{credit}]</span>
  </figcaption>
)
