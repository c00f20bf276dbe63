// @ts-check

/** Milliseconds between two lines where no line can be redrawn, as in CI. */
const printInterval = 30_000

/**
 * How much of a long step is done, and about how long the rest takes: one line that is redrawn on a terminal, a line
 * every 30 seconds elsewhere.
 * @param {string} title
 * @param {{ write: (text: string) => unknown, isTTY?: boolean }} [out]
 * @param {() => number} [now] milliseconds
 */
export function createProgress(title, out = process.stdout, now = () => performance.now()) {
  let total = 0
  let done = 0
  let begun = now()
  let printedAt = begun
  let drawn = false

  const erase = () => {
    if (drawn) out.write('\r\u001b[K')
    drawn = false
  }
  const line = () => {
    const share = done / Math.max(1, total)
    const left = share === 0 ? '' : `, about ${timeText(((now() - begun) / share) * (1 - share))} left`
    return `  ${title}: ${done} of ${total}${left}`
  }
  const draw = () => {
    if (out.isTTY) {
      erase()
      out.write(line())
      drawn = true
    } else if (now() - printedAt >= printInterval) {
      printedAt = now()
      out.write(`${line()}\n`)
    }
  }
  const watch = setInterval(draw, 1000)
  watch.unref()

  return {
    /** @param {number} count how many there are to do */
    begin(count) {
      total = count
      begun = now()
      printedAt = begun
    },
    did() {
      done += 1
      draw()
    },
    /**
     * Prints lines of their own, above the one that is redrawn.
     * @param {string} text
     */
    say(text) {
      erase()
      out.write(`${text}\n`)
    },
    end() {
      clearInterval(watch)
      erase()
    },
  }
}

/** @param {number} milliseconds */
function timeText(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
