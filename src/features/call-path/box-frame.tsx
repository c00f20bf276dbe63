import type { ReactNode } from 'react'
import type { Box } from './call-path-layout.ts'

type Props = {
  readonly box: Box
  readonly className?: string
  readonly strokeWidth?: number
  readonly dash?: string | undefined
  /** Positioned from the box's upper left corner. */
  readonly children?: ReactNode
}

export function BoxFrame({
  box,
  className = 'fill-surface stroke-line-strong',
  strokeWidth = 1,
  dash,
  children,
}: Props) {
  return (
    <g transform={`translate(${box.x} ${box.y})`}>
      <rect
        x=".5"
        y=".5"
        width={box.width - 1}
        height={box.height - 1}
        rx="4"
        className={`${className} transition-[fill,stroke]`}
        strokeWidth={strokeWidth}
        strokeDasharray={dash}
      />
      {children}
    </g>
  )
}
