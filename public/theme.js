// Before the first paint, so that a chosen theme never flashes; and again when another tab chooses.
// A file of its own, because the content security policy allows no inline script. `src/ui/theme.ts` writes the choice.
;(() => {
  const apply = () => {
    let choice = null
    try {
      choice = localStorage.getItem('theme')
    } catch {
      // Storage is blocked: the system decides.
    }
    if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice
    else delete document.documentElement.dataset.theme
  }
  apply()
  addEventListener('storage', (event) => {
    if (event.key === 'theme' || event.key === null) apply()
  })
})()
