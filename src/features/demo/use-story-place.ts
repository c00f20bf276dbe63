import { useNavigate, useSearch } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { Place } from './story.ts'
import { storyTrunk } from './story-reading.ts'

/** Opens the page of a step. The step stays in the address. */
export function useStoryPlace() {
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
