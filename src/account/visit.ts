/** Local milliseconds of the page load. Older results come from `learned` and are loaded again at once. */
export const visitStartedAt = Date.now()
