/**
 * Starts to count processor time; what it returns tells the milliseconds since then. On a busy
 * computer the clock on the wall says nothing.
 */
export function cpuClock(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
