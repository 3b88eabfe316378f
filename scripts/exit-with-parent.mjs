// Loaded before a child's own program: when the start script is killed, even with -9, the child's end of the channel
// closes, and an app without its supervisor must not keep the port. A program with an answer of its own gets a moment.
const GRACE_MS = 10_000

process.on('disconnect', () => {
  if (process.listenerCount('disconnect') === 1) process.exit(1)
  setTimeout(() => process.exit(1), GRACE_MS).unref()
})
// Listening must not keep a finished program alive; `unref` would, for good, also for programs that wait for messages.
process.channel?.unrefCounted()
