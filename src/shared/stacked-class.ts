/** On a phone a small table is a block of labelled lines for each row: nothing is beyond the right edge. */
export const stackedTableClass = 'max-md:[&_col]:hidden md:overflow-x-auto'
export const stackedHeadClass = 'max-md:sr-only'
export const stackedRowClass =
  'max-md:block max-md:border-b max-md:border-line max-md:px-3 max-md:py-2 max-md:last:border-b-0'
/** The label is the cell's `data-label`; an empty cell takes no line. */
export const stackedCellClass =
  'max-md:block max-md:h-auto max-md:border-0 max-md:px-0 max-md:py-1 max-md:text-left max-md:first:pl-0 max-md:last:pr-0 max-md:empty:hidden max-md:data-label:before:block max-md:data-label:before:text-[11.5px] max-md:data-label:before:text-text-3 max-md:data-label:before:content-[attr(data-label)]'
