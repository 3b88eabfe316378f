/** Ids of facts, requirements and documents that were published once. They are never used again. */
export const retiredIds: readonly string[] = []
