import { LaneGlyph } from '../../../ui/lane-glyph.tsx'

/** What the marks in the lanes mean. */
export function Legend() {
  return (
    <ul
      aria-label="Legend"
      className="flex min-h-9 flex-none flex-wrap items-center gap-x-5 gap-y-1 border-t border-line px-6 py-1.5 type-small text-text-3 max-md:border-t-0 max-md:px-3 max-md:py-3"
    >
      <li className="flex items-center gap-1.5">
        <span data-region="us1" aria-hidden className="size-3 rounded-[2px] bg-r-fill" />
        Lit line: that leg’s calls are processed here
      </li>
      <li className="flex items-center gap-1.5">
        <LaneGlyph lane="standby" size={13} />
        Standby: configured, no calls on either leg
      </li>
      <li className="flex items-center gap-1.5">
        <LaneGlyph lane="incomplete" size={13} />
        Incomplete: parts missing
      </li>
      <li className="flex items-center gap-1.5">
        <LaneGlyph lane="none" size={13} />
        None: no instance
      </li>
    </ul>
  )
}
