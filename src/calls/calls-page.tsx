export const CallsPage = () => null
