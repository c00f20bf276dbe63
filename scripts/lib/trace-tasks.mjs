// @ts-check

/**
 * What the main threads of all pages did meanwhile, task by task, by the processor's clock: what else the machine does
 * counts for nothing. A task of more than 50 ms would be seen as a stop.
 * @param {import('@playwright/test').Browser} browser
 * @param {() => Promise<unknown>} work
 * @param {{ ownOnly?: boolean }} [given] `ownOnly`: less what the browser's garbage collection took within a task
 * @returns {Promise<number[]>} milliseconds, the longest first
 */
export async function traceTasks(browser, work, { ownOnly = false } = {}) {
  const session = await browser.newBrowserCDPSession()
  /** @type {any[]} */
  const events = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata', ...(ownOnly ? ['devtools.timeline'] : [])] },
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
  const ofMain = events.filter(({ ph, pid, tid }) => ph === 'X' && threads.has(`${pid} ${tid}`))
  const collections = ofMain.filter(({ name }) => ownOnly && /^(?:Major|Minor)GC$/.test(name))
  return ofMain
    .filter(({ name }) => /RunTask/.test(name))
    .map((task) => {
      const within = collections.filter(
        ({ pid, ts }) => pid === task.pid && ts >= task.ts && ts < task.ts + (task.dur ?? 0),
      )
      return within.reduce((left, { tdur = 0 }) => left - tdur, task.tdur ?? 0) / 1000
    })
    .toSorted((a, b) => b - a)
}

/** @param {readonly number[]} tasks */
export const sum = (tasks) => tasks.reduce((all, task) => all + task, 0)
