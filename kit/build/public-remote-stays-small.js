/** Fails the build of a public remote that imports staff components: its visitors would wait for them. */
export function publicRemoteStaysSmall(frame) {
  return {
    name: 'zhancore:public-remote-stays-small',
    enforce: 'pre',
    resolveId(source) {
      if (frame === 'public' && source === '@zhancore/ui/staff') {
        throw new Error('a remote with frame "public" must not import @zhancore/ui/staff')
      }
    },
  }
}
