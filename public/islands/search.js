// Suggestions under a search field. Without this file the field searches as any form does.
for (const field of document.querySelectorAll('[data-suggestions]')) suggest(field)

function suggest(field) {
  const { kinds, suggestions: name } = field.dataset
  const kindNames = JSON.parse(kinds)
  const list = make('div', { class: 'suggestions', id: `${field.id}-list`, role: 'listbox', 'aria-label': name })
  const status = make('span', { class: 'sr-only', role: 'status' })
  list.hidden = true
  field.after(list, status)
  set(field, {
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })
  let active = -1
  let timer
  let asking

  field.addEventListener('input', (event) => {
    if (!event.isComposing) ask(150)
  })
  field.addEventListener('compositionend', () => ask(150))
  field.addEventListener('blur', close)
  // A press on a suggestion must not take the focus away before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  addEventListener('pagehide', close)
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (list.hidden) ask(0)
      else move(key === 'ArrowDown' ? 1 : -1)
    } else if (key === 'Enter' && active >= 0) {
      event.preventDefault()
      list.children[active].click()
    } else if (key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    }
  })

  function ask(delay) {
    stop()
    const text = field.value.trim()
    if ([...text].length < 2) return close()
    timer = setTimeout(async () => {
      asking = new AbortController()
      const { signal } = asking
      try {
        const response = await fetch(`/api/suggestions?q=${encodeURIComponent(text)}`, { signal })
        const found = response.ok ? (await response.json()).suggestions : []
        if (!signal.aborted) show(found)
      } catch {
        if (!signal.aborted) close()
      }
    }, delay)
  }

  function show(found) {
    list.replaceChildren(
      ...found.map(({ kind, name, path, language }, place) => {
        const id = `${list.id}-${place}`
        const option = make('a', { id, role: 'option', href: path, tabindex: -1, 'aria-selected': 'false' })
        const text = make('span', { dir: 'auto', ...(language && { lang: language }) })
        text.textContent = name
        const label = make('small', {})
        label.textContent = kindNames[kind]
        option.append(text, ' ', label)
        return option
      }),
    )
    open(found.length > 0)
    status.textContent = `${name}: ${found.length.toLocaleString(document.documentElement.lang)}`
  }

  // Behind the last and before the first suggestion stands the field itself.
  function move(step) {
    const count = list.children.length
    choose(((active + 1 + step + count + 1) % (count + 1)) - 1)
  }

  function choose(place) {
    list.children[active]?.setAttribute('aria-selected', 'false')
    active = place
    const option = list.children[place]
    if (!option) return field.removeAttribute('aria-activedescendant')
    option.setAttribute('aria-selected', 'true')
    option.scrollIntoView({ block: 'nearest' })
    field.setAttribute('aria-activedescendant', option.id)
  }

  function open(isOpen) {
    choose(-1)
    list.hidden = !isOpen
    field.setAttribute('aria-expanded', isOpen)
  }

  function close() {
    stop()
    open(false)
    status.textContent = ''
  }

  function stop() {
    clearTimeout(timer)
    asking?.abort()
  }
}

function make(tag, attributes) {
  return set(document.createElement(tag), attributes)
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}
