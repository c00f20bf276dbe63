// @ts-check

/**
 * What the main threads of all pages did meanwhile, task by task, by the processor's clock: what else the machine does
 * counts for nothing. A task of more than 50 ms would be seen as a stop.
 * @param {import('@playwright/test').Browser} browser
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number[]>} milliseconds, the longest first
 */
export async function traceTasks(browser, work) {
  const session = await browser.newBrowserCDPSession()
  /** @type {any[]} */
  const events = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  })
  await work()
  await session.send('Tracing.end')
  await complete
  await session.detach()
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  return events
    .filter(({ ph, name, pid, tid }) => ph === 'X' && /RunTask/.test(name) && threads.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .toSorted((a, b) => b - a)
}

/** @param {readonly number[]} tasks */
export const sum = (tasks) => tasks.reduce((all, task) => all + task, 0)
