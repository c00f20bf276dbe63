export const LastCalls = () => null
