import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { connectTabs } from '../account/cross-tab.ts'
import { keepLearned } from '../account/learned.ts'
import { createQueryClient, invalidate } from '../account/query-client.ts'
import { createAppRouter } from './router.tsx'

const queryClient = createQueryClient({
  onWrite: (changed) => {
    tellOtherTabs(changed)
    void invalidate(queryClient, changed)
  },
  // Only the demo bar replaces the account, so this code stays out of the first script.
  startOver: async (client) => (await import('./start-over.ts')).startOver(client),
})
const tellOtherTabs = connectTabs(queryClient)
keepLearned(queryClient)
const router = createAppRouter(queryClient)

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
