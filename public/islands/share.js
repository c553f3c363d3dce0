// Passes a story on through the device, or copies its address; the plain links beside the button need no script.
for (const button of document.querySelectorAll('[data-share]')) {
  const { share: url, title } = button.dataset
  const status = button.nextElementSibling
  const usual = navigator.share ? 'share' : 'copy'
  let timer
  const say = (word) => {
    button.dataset.says = word
    status.textContent = word === 'copied' ? button.querySelector('.copied').textContent : ''
  }
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    say('copied')
    clearTimeout(timer)
    timer = setTimeout(say, 4000, usual)
  }
  button.addEventListener('click', async () => {
    try {
      if (!navigator.share) return await copy()
      await navigator.share({ title, url })
    } catch (error) {
      // Whoever closes the device's sheet has changed their mind; anything else leaves the links.
      if (error.name !== 'AbortError' && navigator.share && navigator.clipboard) await copy().catch(() => {})
    }
  })
  // Without either, the button is never seen.
  if (navigator.share || navigator.clipboard) say(usual)
}
