import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import type { DeskPicture } from '#domain/picture-desk.ts'
import type { PictureWord, PictureWords } from '#domain/picture-words.ts'
import { isProposed, WORD_FIELDS, withProposed } from './word-fields.ts'

type Props = {
  picture: DeskPicture
  /** What its file says of itself. */
  proposed?: PictureWords
  describe: FormAction
  label: string
  /** What is asked for first alone, the rest behind a button. */
  short?: true
}

/** What is said of a picture. */
export function WordsForm({ picture, proposed, describe, label, short }: Props) {
  const words = withProposed(picture, proposed)
  const field = (word: PictureWord) => (
    <TextField key={word} name={word} {...WORD_FIELDS[word]} defaultValue={words[word]} autoComplete="off" />
  )
  const inFile = (['creator', 'copyright'] as const).map(field)
  return (
    <Form className="form" action={describe} hidden={{ id: picture.id }} label={label}>
      {isProposed(picture, proposed) && (
        <p className="hint">Some of this was read from the file. See whether it is right before you save it.</p>
      )}
      {(['alt', 'credit', 'caption'] as const).map(field)}
      {short ? <Disclosure label="Creator and copyright">{inFile}</Disclosure> : inFile}
      <SubmitButton look="quiet">Save the words</SubmitButton>
    </Form>
  )
}
