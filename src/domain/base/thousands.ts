/** "65,535", whatever the machine's language. */
export const thousands = (count: number): string => count.toLocaleString('en-US')
