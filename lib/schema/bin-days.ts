/** Days a clipping stays in the bin before it is deleted for good. */
export const binDays = 30;
