import { readFileSync } from 'node:fs'

// The kernel counts in hundredths of a second on every Linux that Node runs on.
const MS_PER_TICK = 10

/** Processor time that a process and its threads have used so far, in milliseconds. */
export function cpuMs(pid: number): number {
  // The name in brackets may hold spaces; what follows it does not.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK
}

/** Memory that a process holds at this moment, in megabytes. */
export function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}
