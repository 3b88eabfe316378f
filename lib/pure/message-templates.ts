/** The ready-made messages to clients; their texts stand in the messages of `review.templates`. */
export const MESSAGE_TEMPLATES = ['welcome', 'missing', 'letter', 'appointment'] as const
