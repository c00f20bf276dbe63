import type { ReactNode } from 'react'

type Props = {
  readonly title: ReactNode
  readonly about?: ReactNode
  /** At the right; below on a narrow screen. */
  readonly beside?: ReactNode
}

/** The head of a page about one thing. */
export function PageHeader({ title, about, beside }: Props) {
  return (
    <header className="flex flex-none items-center gap-6 px-6 pt-4 pb-3.5 max-[1000px]:flex-col max-[1000px]:items-stretch max-[1000px]:gap-3 max-md:px-4 max-md:py-3">
      <div className="min-w-0 flex-1">
        <h1 className="type-title wrap-anywhere outline-none max-md:text-[20px] max-md:leading-6">{title}</h1>
        <div className="mt-0.5 wrap-anywhere text-text-2">{about}</div>
      </div>
      {beside}
    </header>
  )
}
