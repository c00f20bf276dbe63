import { useEffect, useRef, useState } from 'react'
import { CallPathFigure } from './call-path-figure.tsx'
import { callPathSentences } from './call-path-text.ts'
import type { CallPath } from './call-path.ts'
import { narrowLayout } from './narrow-layout.ts'
import { wideLayout } from './wide-layout.ts'
import './call-path.css'

/**
 * One leg's call path, as a picture and in sentences. From 760 pixels it runs from left to right and scrolls rather
 * than shrinks below 95 %; on narrower screens it runs from top to bottom.
 */
export function CallPathDiagram({ path }: { readonly path: CallPath }) {
  const scroller = useRef<HTMLDivElement>(null)
  const [scrollable, setScrollable] = useState(false)

  // Outside React: the element's size. Only content that overflows sideways must be focusable.
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(() => setScrollable(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return (
    <div
      ref={scroller}
      {...(scrollable ? { tabIndex: 0, role: 'group', 'aria-label': 'Call path diagram, scrolls sideways' } : {})}
      className="overflow-x-auto px-4 pt-2 pb-3 -outline-offset-2 max-md:px-1.5 max-md:py-3"
    >
      <CallPathFigure
        key={`wide-${path.leg}`}
        path={path}
        layout={wideLayout(path)}
        className="max-w-[80rem] min-w-[1090px] in-data-presents:max-w-[125rem] max-md:hidden"
      />
      <CallPathFigure
        key={`narrow-${path.leg}`}
        path={path}
        layout={narrowLayout(path)}
        className="max-w-[320px] min-w-[282px] md:hidden"
      />
      <ol className="sr-only">
        {callPathSentences(path).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </div>
  )
}
