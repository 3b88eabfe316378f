/** A sleep that can be cut short. A call while nobody sleeps cuts the next sleep, so that none is lost. */
export function wakeable(): { wake: () => void; sleep: (ms: number) => Promise<void> } {
  let isCalled = false
  let end: () => void = () => {}
  return {
    wake() {
      isCalled = true
      end()
    },
    async sleep(ms) {
      if (!isCalled) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms)
          end = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      isCalled = false
    },
  }
}
