export const noWords: { selector: string; message: string }[];
