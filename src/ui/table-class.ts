/**
 * Classes of a data table. The page's `<main>` scrolls it in both directions, so the head sticks to its top and, on a
 * narrow desktop, the first column to its left.
 */
export const headCellClass =
  'sticky top-0 z-1 h-9 border-y border-line bg-raised px-3 text-left type-label whitespace-nowrap text-text-3 first:pl-6 last:pr-4 max-lg:first:left-0 max-lg:first:z-3'

/** The page adds `h-12` for two lines or `h-10` for one. The row needs `rowClass` for hover. */
export const cellClass =
  'overflow-hidden border-b border-line bg-surface px-3 align-middle group-hover/row:bg-hover group-aria-selected/row:bg-raised first:pl-6 last:pr-4 max-lg:first:sticky max-lg:first:left-0 max-lg:first:z-2'

/** The bar on the left marks the row under the cursor (`data-cursor`) and selected rows. */
export const rowClass =
  'group/row aria-selected:[&>:first-child]:shadow-[inset_2px_0_0_var(--ink)] data-cursor:[&>:first-child]:shadow-[inset_2px_0_0_var(--ink)]'

/** The head of a Region's column, with its pattern on top. Needs `regionScope`. */
export const laneHeadClass =
  'sticky top-0 z-1 h-9 border-y border-l border-line bg-raised pr-2 pl-4.25 text-left type-label whitespace-nowrap text-text-3 before:absolute before:inset-x-0 before:-top-px before:h-0.75 before:bg-r-fill'

export const laneCellClass =
  'h-12 overflow-hidden border-b border-l border-line bg-surface px-1 py-0.75 align-middle group-hover/row:bg-hover group-aria-selected/row:bg-raised'

/** For a small table in a card: nothing sticks, and the last row has no line. */
export const cardHeadCellClass =
  'h-9 border-b border-line bg-raised px-3 text-left type-label whitespace-nowrap text-text-3 first:pl-4 last:pr-4'

export const cardCellClass =
  'h-10 border-b border-line px-3 py-1.5 align-middle group-last/row:border-b-0 first:pl-4 last:pr-4'
