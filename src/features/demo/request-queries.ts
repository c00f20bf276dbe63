import { queryOptions } from '@tanstack/react-query'
import type { LoggedRequest } from './request-log.ts'

const longest = 20_000

export const requestQueries = {
  /** What came back, as text to show. */
  answer: ({ id, answer }: LoggedRequest) =>
    queryOptions({
      queryKey: ['demo-request', id] as const,
      queryFn: () => bodyOf(answer),
      staleTime: Number.POSITIVE_INFINITY,
    }),
}

async function bodyOf(answer: LoggedRequest['answer']): Promise<string> {
  if (answer === 'let-go') return 'The answer is kept for the last twenty requests only.'
  if (answer === null) return 'No answer came.'
  const text = await answer.clone().text()
  if (text === '') return 'No body.'
  const shown = indented(text)
  return shown.length > longest ? `${shown.slice(0, longest)}\n… and ${shown.length - longest} characters more` : shown
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
