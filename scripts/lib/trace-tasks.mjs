// @ts-check

/**
 * The tasks on the main threads of all pages during `work`. Uses processor time, so other work on the machine does not
 * count. A person notices a task of more than 50 ms.
 * @param {import('@playwright/test').Browser} browser
 * @param {() => Promise<unknown>} work
 * @param {{ ownOnly?: boolean }} [given] `ownOnly` subtracts the browser's garbage collection
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
