import { queryOptions } from '@tanstack/react-query'
import { thousands } from '../../domain/base/thousands.ts'
import type { LoggedRequest } from './request-log.ts'

const longest = 20_000

export const requestQueries = {
  answer: ({ id, answer }: LoggedRequest) =>
    queryOptions({
      queryKey: ['demo-request', id] as const,
      queryFn: () => bodyOf(answer),
      staleTime: Number.POSITIVE_INFINITY,
    }),
}

async function bodyOf(answer: LoggedRequest['answer']): Promise<string> {
  if (answer === 'dropped') return 'The console keeps only the answers of the last 20 requests.'
  if (answer === null) return 'No response.'
  // A body can be read only once.
  const text = await answer.clone().text()
  if (text === '') return 'Empty body.'
  const shown = indented(text)
  if (shown.length <= longest) return shown
  return `${shown.slice(0, longest)}\n… and ${thousands(shown.length - longest)} more characters`
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
