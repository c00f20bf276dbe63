// Each waits for the next paint, which adds or removes the elements concerned.

/** Focuses the first of these fields in page order. */
export function focusField(formId: string, names: readonly string[]): void {
  requestAnimationFrame(() => {
    for (const control of formOf(formId)?.elements ?? []) {
      const name = control.getAttribute('name')
      if (name === null || !names.includes(name) || !(control instanceof HTMLElement)) continue
      control.focus()
      // Shows the field's problem too.
      return control.closest('[data-field]')?.scrollIntoView({ block: 'nearest' })
    }
  })
}

export function focusFailure(formId: string): void {
  requestAnimationFrame(() => formOf(formId)?.querySelector<HTMLElement>('[data-form-failure]')?.focus())
}

/** The save bar has disappeared with the focus: focus the form, which announces its name. */
export function focusWhenLost(formId: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) formOf(formId)?.focus({ preventScroll: true })
  })
}

function formOf(id: string): HTMLFormElement | null {
  const element = document.getElementById(id)
  return element instanceof HTMLFormElement ? element : null
}
