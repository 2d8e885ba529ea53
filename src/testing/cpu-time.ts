/** Milliseconds of processor that some work takes on this thread: other programs of a busy machine do not count. */
export function cpuTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
