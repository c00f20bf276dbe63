import type { ReactNode } from 'react'

type CardProps = {
  /** With a label the card is a landmark region. */
  readonly label?: string
  readonly labelledBy?: string
  readonly id?: string
  readonly children: ReactNode
}

/** One thing on the page. Cards are not nested. */
export function Card({ label, labelledBy, id, children }: CardProps) {
  return (
    <section
      id={id}
      aria-label={label}
      aria-labelledby={labelledBy}
      className="min-w-0 rounded-card border border-line bg-surface"
    >
      {children}
    </section>
  )
}

type HeaderProps = {
  readonly title: ReactNode
  /** The heading's id, for the card's `labelledBy`. */
  readonly titleId?: string
  /** Beside the title, such as a Region chip. */
  readonly beside?: ReactNode
  /** At the right end. */
  readonly actions?: ReactNode
}

export function CardHeader({ title, titleId, beside, actions }: HeaderProps) {
  return (
    <div className="flex min-h-11 items-center gap-2 border-b border-line px-4 py-1.5 last:border-b-0 has-[+[hidden]]:border-b-0 max-md:flex-wrap max-md:px-3">
      <h2 id={titleId} className="type-card-title">
        {title}
      </h2>
      {beside}
      {actions && <div className="ml-auto flex items-center gap-2 max-md:flex-wrap">{actions}</div>}
    </div>
  )
}

/** The strip at the foot of a card: legends, options, one link. */
export function CardFooter({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex min-h-11 items-center gap-4 rounded-b-[5px] border-t border-line bg-raised px-4 py-1.5 text-text-2 max-md:flex-col max-md:items-start max-md:gap-2 max-md:p-3">
      {children}
    </div>
  )
}
