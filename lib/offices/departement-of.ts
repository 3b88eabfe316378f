/** The département of a postcode by its first digits: "69003" → "69", "97110" → "971". Corsica counts as one, "20". */
export function departementOf(postcode: string): string {
  return postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2)
}
