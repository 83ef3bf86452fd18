/** Name of the route at which a remote has its place. */
export const placeName = (remote: string) => `place:${remote}`
