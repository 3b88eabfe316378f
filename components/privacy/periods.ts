/** The periods that the code keeps to, so that the page cannot say others: days of a session and of a known device, minutes of a link. */
export type Periods = { idle: number; most: number; minutes: number; known: number }
