/** Why this Node will not do, as one sentence and what to do; undefined when it will. */
export const tooOld = (running, range) => {
  const wanted = /(\d+)\.(\d+)\.(\d+)/.exec(range)
  const have = /^v?(\d+)\.(\d+)\.(\d+)/.exec(running)
  if (wanted === null || have === null) return undefined
  for (let i = 1; i <= 3; i++) {
    const difference = Number(have[i]) - Number(wanted[i])
    if (difference > 0) return undefined
    if (difference < 0)
      return `Redress needs Node ${wanted[0]} or newer, this is ${running}. Install a current Node (https://nodejs.org, or: nvm install 22) and run the command again.`
  }
  return undefined
}
