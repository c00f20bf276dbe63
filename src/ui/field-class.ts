/** The classes of an input or select. The caller sets the width. */
export const controlClass =
  'min-w-0 rounded-control border border-line-control bg-surface text-text read-only:not-[select]:bg-raised aria-invalid:border-bad-solid'

/** One line: 32 px high, 44 px on a phone. */
export const lineControlClass = `${controlClass} h-8 w-full px-2.5 max-md:h-11`
