import { regionCodes } from '../../domain/base/region.ts'

type Props = { readonly id: string }

/** `url(#…)` of a Region's pattern; `id` is the figure's own, so that two figures on a page do not share any. */
export const patternId = (id: string, region: string): string => `${id}-${region}`

/** US1 solid, IE1 hatch, AU1 dots: the third signal of a Region beside its code and its shape. */
export function RegionPatterns({ id }: Props) {
  const [us1, ie1, au1] = regionCodes
  return (
    <defs>
      <pattern id={patternId(id, us1)} data-region={us1} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="fill-r-solid" />
      </pattern>
      <pattern
        id={patternId(id, ie1)}
        data-region={ie1}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className="fill-r-edge" />
        <rect width="3" height="6" className="fill-r-solid" />
      </pattern>
      <pattern id={patternId(id, au1)} data-region={au1} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" className="fill-r-tint" />
        <circle cx="2" cy="2" r="1.3" className="fill-r-solid" />
      </pattern>
    </defs>
  )
}
