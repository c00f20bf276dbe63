/** For a `<nav>` of router links that are tabs of one page: the current one has `aria-current="page"`. */
export const tabBarClass =
  'flex h-10.25 flex-none items-center gap-1 overflow-x-auto border-b border-line px-3.5 [scrollbar-width:none] max-md:px-1.5'

export const tabClass =
  'relative flex h-10 flex-none items-center gap-1.5 px-2.5 text-text-2 -outline-offset-2 hover:text-text aria-[current=page]:font-strong aria-[current=page]:text-text aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-2.5 aria-[current=page]:after:-bottom-px aria-[current=page]:after:h-0.5 aria-[current=page]:after:bg-text'
