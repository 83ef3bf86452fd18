const channelName = 'zhancore.session'

/** Lets the tabs of this browser know of each other's sign-in and sign-out. */
export function connectTabs(onTold: () => void): { tell: () => void } {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = onTold
  return { tell: () => channel.postMessage('changed') }
}
