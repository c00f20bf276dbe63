import { regionCodes } from '../../domain/base/region.ts'

type Props = { readonly id: string }

/** `id` is the figure's own, so two figures on a page do not share patterns. */
export const patternId = (id: string, region: string): string => `${id}-${region}`

/** US1 is solid, IE1 hatched, AU1 dotted: a third signal besides the Region's code and shape. */
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
