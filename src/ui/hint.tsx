import type { ComponentProps, ReactNode } from 'react'

type Props = ComponentProps<'div'> & { readonly id: string; readonly children: ReactNode }

/** The box of `useHint`. Its text also describes the anchor (`aria-describedby`), shown or not. */
export function Hint({ children, ...rest }: Props) {
  return (
    <div
      {...rest}
      role="tooltip"
      popover="manual"
      className="max-w-80 rounded-control border border-line-strong bg-surface px-2.5 py-1.5 text-left type-small whitespace-normal text-text"
    >
      {children}
    </div>
  )
}
