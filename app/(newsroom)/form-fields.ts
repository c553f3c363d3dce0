type Typed = Record<string, string | readonly string[]>

// Written into the page again by nobody: whoever finds the page open would read them.
const secret = /password|code|secret|response|token/i

/** The fields of a form as an object: a name that occurs several times is a list. Next's own fields are left out. */
export function formFields(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  return Object.fromEntries(names(form).map((name) => [name, oneOrAll(form.getAll(name))]))
}

/** What was typed, for a form that no script keeps: neither files nor secrets. */
export function typed(form: FormData): Typed {
  const kept: Typed = {}
  for (const name of names(form)) {
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    if (!secret.test(name) && values.length > 0) kept[name] = oneOrAll(values)
  }
  return kept
}

const names = (form: FormData) => [...new Set(form.keys())].filter((name) => !name.startsWith('$'))

function oneOrAll<Value>(values: Value[]): Value | Value[] {
  const [first, ...more] = values
  return first === undefined || more.length > 0 ? values : first
}
