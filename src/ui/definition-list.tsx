import type { ReactNode } from 'react'

/** Facts about one thing: each row has a term and its value. */
export function DefinitionList({ children }: { readonly children: ReactNode }) {
  return <dl className="grid">{children}</dl>
}

type RowProps = { readonly term: ReactNode; readonly children: ReactNode }

export function DefinitionRow({ term, children }: RowProps) {
  return (
    <div className="flex min-h-10 items-start gap-4 border-b border-line px-4 py-2.5 last:border-b-0 max-md:flex-col max-md:gap-0.5 max-md:px-3">
      <dt className="w-50 flex-none text-text-3 max-md:w-auto">{term}</dt>
      <dd className="min-w-0 flex-1 wrap-anywhere">{children}</dd>
    </div>
  )
}
