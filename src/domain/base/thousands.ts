/** "65,535" in every locale. */
export const thousands = (count: number): string => count.toLocaleString('en-US')
