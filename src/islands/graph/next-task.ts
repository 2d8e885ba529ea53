/** Ends the present task, so that the page can answer a finger before the work goes on. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
