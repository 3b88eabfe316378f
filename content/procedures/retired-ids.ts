/** Ids of facts, requirements, documents and of what follows filing that were published once. They are never used again. */
export const retiredIds: readonly string[] = []
