import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ArrowLeft, ArrowRight, Play, X } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import { paths } from '../../paths/paths.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { CodedText } from '../../ui/coded-text.tsx'
import { Status } from '../../ui/status.tsx'
import { KeysShown } from './keys-shown.tsx'
import { beginStory } from './story-memory.ts'
import { storyQueries } from './story-queries.ts'
import { storyTrunk } from './story-reading.ts'
import { type Place, story } from './story.ts'
import { lazyDialog } from '../../ui/lazy-part.tsx'

const ReplaceDialog = lazyDialog(async () => (await import('./replace-dialog.tsx')).ReplaceDialog)

export function Presenter({ step }: { readonly step: number }) {
  const client = useQueryClient()
  const { goTo, setStep, isReviewOpen } = useStoryPlace()
  const [asksReset, setAsksReset] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const doesIt = useRef<HTMLButtonElement>(null)
  const current = story[step - 1] ?? story[0]
  const check = useQuery(storyQueries.check(step, isReviewOpen))
  const act = useMutation({
    mutationFn: async () => current?.act?.(client),
    onSuccess: (said) => said !== undefined && announce(said),
  })

  // Outside React: the page's text size, and the focus, which the demo bar's button had.
  useEffect(() => {
    document.documentElement.dataset['presents'] = ''
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
    return () => {
      delete document.documentElement.dataset['presents']
    }
  }, [])

  const done = check.data?.done
  const seen = check.data?.seen
  const awaited = useRef<number | null>(null)

  // Outside React: the live region of screen readers.
  useEffect(() => {
    if (done === false) awaited.current = step
    if (!done || awaited.current !== step) return
    awaited.current = null
    announce(`Done. ${seen}`)
  }, [done, seen, step])

  if (!current) return null
  const showStep = (next: number) => {
    act.reset()
    // The next step may not have the pressed button.
    heading.current?.focus()
    void setStep(next)
  }
  const doIt = async () => {
    if (step === 1) beginStory()
    await goTo(current.place, step)
    // The new page may have moved the focus to its heading; an open dialog keeps it.
    const backToButton = () => {
      if (document.activeElement?.matches('body, h1')) doesIt.current?.focus({ preventScroll: true })
    }
    if (current.act) act.mutate(undefined, { onSettled: backToButton })
  }
  return (
    <section aria-label={`Step ${step} of ${story.length}`} className="grid min-w-0 flex-1 gap-2 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="type-label">
          Step {step} of {story.length}
        </span>
        <h2 ref={heading} tabIndex={-1} className="type-leg-title text-text outline-none">
          {current.title}
        </h2>
        <div className="ml-auto flex flex-wrap items-center gap-1">
          <KeysShown />
          {step > 1 && (
            <Button size="sm" variant="ghost" icon={ArrowLeft} onClick={() => showStep(step - 1)}>
              Back
            </Button>
          )}
          <Button ref={doesIt} size="sm" icon={Play} busy={act.isPending} onClick={() => void doIt()}>
            Do it for me
          </Button>
          {step < story.length && (
            <Button size="sm" variant="primary" icon={ArrowRight} onClick={() => showStep(step + 1)}>
              Next
            </Button>
          )}
          <Button size="sm" variant="ghost" icon={X} onClick={() => void setStep(undefined)}>
            Leave
          </Button>
        </div>
      </div>
      <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] gap-x-8 gap-y-1 max-md:grid-cols-1">
        <p className="text-text">
          <CodedText>{current.say}</CodedText>
        </p>
        <p>
          <b className="font-strong text-text">Click:</b> {current.click}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {check.error ? (
          <Status tone="warn" small>
            Not checked: {check.error.message}
          </Status>
        ) : (
          <Status tone={check.data?.done ? 'ok' : 'neutral'} {...(!check.data && { icon: 'spinner' })} small>
            {check.data ? `${check.data.done ? 'Done' : 'Not yet'}. ${check.data.seen}` : 'Loading…'}
          </Status>
        )}
        {act.data !== undefined && (
          <span className="type-small text-text">
            <CodedText>{act.data}</CodedText>
          </span>
        )}
        {act.error && (
          <Status tone="bad" small>
            Could not do it: {act.error.message}
          </Status>
        )}
        {step === 1 && check.data?.done === false && (
          <Button size="sm" onClick={() => setAsksReset(true)}>
            Load East Mountain Office
          </Button>
        )}
      </div>
      {asksReset && <ReplaceDialog scenario="east-mountain-office" onClose={() => setAsksReset(false)} />}
    </section>
  )
}

/** Opens the page of a step. The step stays in the address. */
function useStoryPlace() {
  const navigate = useNavigate()
  const { reroute } = useSearch({ strict: false })
  const goTo = (place: Place, step: number) => {
    const present = String(step)
    if (place === 'trunks') return navigate({ to: paths.trunks, search: { present } })
    const tab = place === 'review' ? 'termination' : place
    return navigate({
      to: paths.trunkTab,
      params: { trunk: storyTrunk, region: 'ie1', tab },
      search: { present, ...(place === 'review' && { reroute: 'termination' }) },
    })
  }
  const setStep = (step: number | undefined) =>
    navigate({ to: '.', search: (search) => ({ ...search, present: step === undefined ? undefined : String(step) }) })
  return { goTo, setStep, isReviewOpen: reroute === 'termination' }
}
