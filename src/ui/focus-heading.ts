/** Focuses the page's heading if the focused element has disappeared. */
export function focusHeading(): void {
  // After the commit, and after a closing dialog has looked for its opener.
  requestAnimationFrame(() =>
    setTimeout(() => {
      const heading = document.querySelector<HTMLElement>('#main h1')
      if (!heading || document.activeElement !== document.body) return
      heading.tabIndex = -1
      // Scrolls into view, because the page may be scrolled to what disappeared.
      heading.focus()
    }),
  )
}
