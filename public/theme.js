// Runs before the first paint, so that the wrong theme never flashes, and again when another tab changes the theme.
// A separate file, because the content security policy allows no inline script. `src/ui/theme.ts` stores the choice.
;(() => {
  const apply = () => {
    let choice = null
    try {
      choice = localStorage.getItem('theme')
    } catch {
      // Storage is blocked, so the system decides.
    }
    if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice
    else delete document.documentElement.dataset.theme
  }
  apply()
  addEventListener('storage', (event) => {
    if (event.key === 'theme' || event.key === null) apply()
  })
})()
