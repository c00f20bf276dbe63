import { queryOptions } from '@tanstack/react-query'
import { story } from './story.ts'

const everyMs = 2_000

export const storyQueries = {
  /** Polls until the step is done. */
  check: (step: number, isReviewOpen: boolean) =>
    queryOptions({
      queryKey: ['demo-story', step, isReviewOpen] as const,
      queryFn: () => (story[step - 1] ?? story[0])?.check(isReviewOpen),
      staleTime: 0,
      refetchInterval: ({ state }) => (state.data?.done ? false : everyMs),
    }),
}
