/** Where the focus goes when what had it went with a change of the page. */
export function focusHeading(): void {
  // After the commit, and after a dialog that closes with it has looked for its opener.
  requestAnimationFrame(() =>
    setTimeout(() => {
      const heading = document.querySelector<HTMLElement>('#main h1')
      if (!heading || document.activeElement !== document.body) return
      heading.tabIndex = -1
      // Into view: the page may be scrolled to what went.
      heading.focus()
    }),
  )
}
