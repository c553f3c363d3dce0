/** The caption, and in brackets whose picture it is. */
export const Caption = ({ text, credit }: { text: string; credit: string }) => (
  <figcaption className="caption">
    {text} <Credit credit={credit} />
  </figcaption>
)

/** Whose picture it is, in the language in which the credit was given. */
export const Credit = ({ credit }: { credit: string }) => <bdi className="credit">[{credit}]</bdi>
