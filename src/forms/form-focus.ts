// Each waits for the paint that brings or takes away what the focus is to go to.

/** To the first of these fields, in the order of the page, and all of it into view. */
export function focusField(formId: string, names: readonly string[]): void {
  requestAnimationFrame(() => {
    for (const control of formOf(formId)?.elements ?? []) {
      const name = control.getAttribute('name')
      if (name === null || !names.includes(name) || !(control instanceof HTMLElement)) continue
      control.focus()
      // With what is wrong with it.
      return control.closest('[data-field]')?.scrollIntoView({ block: 'nearest' })
    }
  })
}

export function focusFailure(formId: string): void {
  requestAnimationFrame(() => formOf(formId)?.querySelector<HTMLElement>('[data-form-failure]')?.focus())
}

/** The save bar is gone, and the focus with it: to the form, which says its name. */
export function focusWhenLost(formId: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) formOf(formId)?.focus({ preventScroll: true })
  })
}

function formOf(id: string): HTMLFormElement | null {
  const element = document.getElementById(id)
  return element instanceof HTMLFormElement ? element : null
}
